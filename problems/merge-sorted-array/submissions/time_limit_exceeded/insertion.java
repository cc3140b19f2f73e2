class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    for (int j = 0; j < n; j++) {
      int i = m + j;
      while (i > 0 && nums1[i - 1] > nums2[j]) {
        nums1[i] = nums1[i - 1];
        i--;
      }
      nums1[i] = nums2[j];
    }
  }
}
