class Solution {
    int MinWindow(int[] a) { return 1; }
}
