class Solution {
  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    int total = nums1.length + nums2.length;
    int left = kth(nums1, 0, nums2, 0, (total + 1) / 2);
    int right = kth(nums1, 0, nums2, 0, (total + 2) / 2);
    return (left + right) / 2.0;
  }

  private int kth(int[] a, int i, int[] b, int j, int k) {
    if (i >= a.length) {
      return b[j + k - 1];
    }
    if (j >= b.length) {
      return a[i + k - 1];
    }
    if (k == 1) {
      return Math.min(a[i], b[j]);
    }
    int half = k / 2;
    int fromA = i + half - 1 < a.length ? a[i + half - 1] : Integer.MAX_VALUE;
    int fromB = j + half - 1 < b.length ? b[j + half - 1] : Integer.MAX_VALUE;
    return fromA < fromB ? kth(a, i + half, b, j, k - half) : kth(a, i, b, j + half, k - half);
  }
}
