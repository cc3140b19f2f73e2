class Solution {
    int f(int[] a) {
        int x = Math.max(1, 2;
        return x;
    }
}
