class Solution {
    int f(int[] a) {
        int x = 1
        return x;
    }
}
