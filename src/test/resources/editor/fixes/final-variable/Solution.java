class Solution {
    int f(int[] a) {
        final int x = 1;
        x = 2;
        return x;
    }
}
