class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    int total = nums1.length + nums2.length;
    return (ranked(nums1, nums2, (total - 1) / 2) + ranked(nums1, nums2, total / 2)) / 2.0;
  }

  private int ranked(int[] nums1, int[] nums2, int rank) {
    for (int[] nums : new int[][] {nums1, nums2}) {
      for (int candidate : nums) {
        int smaller = 0;
        int equal = 0;
        for (int[] others : new int[][] {nums1, nums2}) {
          for (int num : others) {
            if (num < candidate) {
              smaller++;
            } else if (num == candidate) {
              equal++;
            }
          }
        }
        if (smaller <= rank && rank < smaller + equal) {
          return candidate;
        }
      }
    }
    throw new IllegalStateException();
  }
}
