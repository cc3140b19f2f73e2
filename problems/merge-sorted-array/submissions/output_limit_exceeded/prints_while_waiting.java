class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    int i = 0;
    int j = 0;
    while (i < m + n && j < n) {
      System.out.println(
          "comparing nums1[" + i + "] = " + nums1[i] + " with nums2[" + j + "] = " + nums2[j]);
      if (nums1[i] > nums2[j]) {
        int swapped = nums1[i];
        nums1[i] = nums2[j];
        nums2[j] = swapped;
      }
      // i is never advanced.
    }
  }
}
