class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    int i = 0;
    int j = 0;
    // Overwrites numbers of nums1 that were not placed yet.
    for (int k = 0; k < m + n; k++) {
      if (j >= n || (i < m && nums1[i] <= nums2[j])) {
        nums1[k] = nums1[i++];
      } else {
        nums1[k] = nums2[j++];
      }
    }
  }
}
