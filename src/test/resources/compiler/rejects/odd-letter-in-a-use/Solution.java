class Solution {
    int f(int[] a) {
        int max = 0;
        return mаx;
    }
}
