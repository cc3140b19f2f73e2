class Solution {
    int f(int[] a) {
        int n = a.length;
        int k = a[0];
        long x = n * k;
        x += k * k;
        long y = (long) n * k + k * k;
        long small = n * 2;
        long z = n * (n + 1) / 2;
        return (int) (x + y + z + small);
    }
}
