class Solution {
    int findMedianSortedArray(int[] a) { return 1; }
}
