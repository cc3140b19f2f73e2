class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    // One counter for each value that the constraints allow.
    int[] counts = new int[2_000_000_001];
    int offset = 1_000_000_000;
    for (int i = 0; i < m; i++) {
      counts[nums1[i] + offset]++;
    }
    for (int value : nums2) {
      counts[value + offset]++;
    }
    int k = 0;
    for (int v = 0; v < counts.length; v++) {
      while (counts[v]-- > 0) {
        nums1[k++] = v - offset;
      }
    }
  }
}
