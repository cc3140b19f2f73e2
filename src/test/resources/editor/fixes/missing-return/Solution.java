class Solution {
    int f(int[] a) {
        int sum = 0;
        for (int x : a) {
            sum += x;
        }
    }
}
