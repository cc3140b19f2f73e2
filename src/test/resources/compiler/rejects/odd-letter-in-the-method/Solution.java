class Solution {
    int сount(int[] a) { return 1; }
}
