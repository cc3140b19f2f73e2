import java.util.ArrayList;
import java.util.List;

class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    List<Integer> own = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      own.add(nums1[i]);
    }
    for (int value : nums2) {
      other.add(value);
    }
    int k = 0;
    while (!own.isEmpty() && !other.isEmpty()) {
      // Compares references: equal numbers above 127 are not the same object.
      if (own.get(0) == other.get(0)) {
        nums1[k++] = own.remove(0);
        nums1[k++] = other.remove(0);
      } else if (own.get(0) < other.get(0)) {
        nums1[k++] = own.remove(0);
      } else if (own.get(0) > other.get(0)) {
        nums1[k++] = other.remove(0);
      } else {
        own.remove(0);
      }
    }
    for (int value : own) {
      nums1[k++] = value;
    }
    for (int value : other) {
      nums1[k++] = value;
    }
  }
}
