class Solution {
    int f(int[] a) {
        return a[0] & 1 == 0 ? 1 : 0;
    }
}
