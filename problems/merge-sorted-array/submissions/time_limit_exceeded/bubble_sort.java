class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    for (int j = 0; j < n; j++) {
      nums1[m + j] = nums2[j];
    }
    boolean swapped = true;
    while (swapped) {
      swapped = false;
      for (int i = 1; i < m + n; i++) {
        if (nums1[i - 1] > nums1[i]) {
          int larger = nums1[i - 1];
          nums1[i - 1] = nums1[i];
          nums1[i] = larger;
          swapped = true;
        }
      }
    }
  }
}
