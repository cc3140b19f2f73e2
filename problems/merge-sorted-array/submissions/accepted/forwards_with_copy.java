class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    int[] own = new int[m];
    for (int i = 0; i < m; i++) {
      own[i] = nums1[i];
    }
    int i = 0;
    int j = 0;
    int k = 0;
    while (i < m && j < n) {
      nums1[k++] = own[i] <= nums2[j] ? own[i++] : nums2[j++];
    }
    while (i < m) {
      nums1[k++] = own[i++];
    }
    while (j < n) {
      nums1[k++] = nums2[j++];
    }
  }
}
