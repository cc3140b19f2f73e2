import java.util.TreeSet;

class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < m; i++) {
      all.add(nums1[i]);
    }
    for (int value : nums2) {
      all.add(value);
    }
    int k = 0;
    for (int value : all) {
      nums1[k++] = value;
    }
  }
}
