class Solution {
    int f(int[] a) {
        int 数 = 1；
        long y = 2；
        int z = y；
        return 数 + z;
    }
}
