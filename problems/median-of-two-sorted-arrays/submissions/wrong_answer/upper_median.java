class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    int[] all = IntStream.concat(Arrays.stream(nums1), Arrays.stream(nums2)).sorted().toArray();
    return all[all.length / 2];
  }
}
