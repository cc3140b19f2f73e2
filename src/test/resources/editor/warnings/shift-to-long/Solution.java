class Solution {
    int f(int[] a) {
        long mask = 0;
        for (int x : a) {
            mask |= 1 << x;
        }
        long bit = 1L << a[0];
        return (int) (mask + bit);
    }
}
