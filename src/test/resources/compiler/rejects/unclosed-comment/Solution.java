class Solution {
    /* never
    int f(int[] a) { return 1; }
}
