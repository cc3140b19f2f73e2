class Solution {
    int f(int[] a) {
        int tοtal = 0;
        int tοtal2 = 0;
        tοtal2 = tοtal2 + 1;
        return total;
    }
}
