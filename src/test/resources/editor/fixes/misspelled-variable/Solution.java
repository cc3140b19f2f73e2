class Solution {
    int f(int[] a) {
        int count = 0;
        for (int x : a) {
            cuont += x;
        }
        return count;
    }
}
