class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    int i = m - 1;
    int j = n - 1;
    for (int k = m + n - 1; j >= 0; k--) {
      if (i >= 0 && nums1[i] > nums2[j]) { // mutants: equal numbers may change places
        nums1[k] = nums1[i--];
      } else {
        nums1[k] = nums2[j--];
      }
    }
  }
}
