class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    int total = nums1.length + nums2.length;
    int i = 0;
    int j = 0;
    int last = 0;
    int now = 0;
    while (i + j <= total / 2) {
      last = now;
      boolean first = j == nums2.length || i < nums1.length && nums1[i] <= nums2[j];
      now = first ? nums1[i++] : nums2[j++];
    }
    return total % 2 == 1 ? now : (last + now) / 2d;
  }
}
