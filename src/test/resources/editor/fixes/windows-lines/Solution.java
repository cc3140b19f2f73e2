class Solution {
    int f(int[] a) {
        long y = 2;
        int z = y;
        return zz;
    }
}
