class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    int[] all = new int[nums1.length + nums2.length];
    for (int i = 0; i < all.length; i++) {
      int value = i < nums1.length ? nums1[i] : nums2[i - nums1.length];
      int j = i;
      while (j > 0 && all[j - 1] > value) {
        all[j] = all[j - 1];
        j--;
      }
      all[j] = value;
    }
    int middle = all.length / 2;
    return all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2.0;
  }
}
