class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    if (nums1.length > nums2.length) {
      return findMedianSortedArrays(nums2, nums1);
    }
    int half = (nums1.length + nums2.length + 1) / 2;
    int low = 0;
    int high = nums1.length;
    while (low < high) {
      int first = (low + high) / 2;
      if (nums1[first] < nums2[half - first - 1]) { // mutants: equal numbers may change places
        low = first + 1;
      } else {
        high = first;
      }
    }
    int second = half - low;
    int left = Math.max(before(nums1, low), before(nums2, second));
    if ((nums1.length + nums2.length) % 2 == 1) {
      return left;
    }
    return (left + Math.min(behind(nums1, low), behind(nums2, second))) / 2.0;
  }

  private static int before(int[] nums, int cut) {
    return cut == 0 ? Integer.MIN_VALUE : nums[cut - 1];
  }

  private static int behind(int[] nums, int cut) {
    return cut == nums.length ? Integer.MAX_VALUE : nums[cut];
  }
}
