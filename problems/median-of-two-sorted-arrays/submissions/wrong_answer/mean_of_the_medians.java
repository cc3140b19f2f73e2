class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    if (nums1.length == 0 || nums2.length == 0) {
      return median(nums1.length == 0 ? nums2 : nums1);
    }
    return (median(nums1) + median(nums2)) / 2;
  }

  private static double median(int[] nums) {
    int middle = nums.length / 2;
    return nums.length % 2 == 1 ? nums[middle] : (nums[middle - 1] + nums[middle]) / 2.0;
  }
}
