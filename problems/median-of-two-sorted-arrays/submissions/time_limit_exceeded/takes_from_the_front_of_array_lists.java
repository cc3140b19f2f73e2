class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    for (int num : nums1) {
      first.add(num);
    }
    for (int num : nums2) {
      second.add(num);
    }
    int total = nums1.length + nums2.length;
    int last = 0;
    int now = 0;
    for (int i = 0; i <= total / 2; i++) {
      last = now;
      boolean isFirst = second.isEmpty() || !first.isEmpty() && first.get(0) <= second.get(0);
      now = isFirst ? first.remove(0) : second.remove(0);
    }
    return total % 2 == 1 ? now : (last + now) / 2.0;
  }
}
