import java.util.ArrayList;
import java.util.List;

class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      first.add(nums1[i]);
    }
    for (int value : nums2) {
      second.add(value);
    }
    for (int k = 0; k < m + n; k++) {
      boolean isFirst = second.isEmpty() || !first.isEmpty() && first.get(0) <= second.get(0);
      nums1[k] = isFirst ? first.remove(0) : second.remove(0);
    }
  }
}
