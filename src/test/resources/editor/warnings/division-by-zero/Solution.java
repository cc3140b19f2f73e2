class Solution {
    int f(int[] a) {
        final int zero = 0;
        int x = a[0] / 0;
        double y = a[0] / 0.0;
        return x % zero + (int) y;
    }
}
