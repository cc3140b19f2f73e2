class Solution {
    // mаx
    int f(int[] a) { int mаx = 1, Δx = 2; return mаx + Δx; }
}
