import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    List<Integer> all = new ArrayList<>();
    for (int value : nums1) {
      // A zero may be a number of nums1.
      if (value != 0) {
        all.add(value);
      }
    }
    for (int value : nums2) {
      all.add(value);
    }
    Collections.sort(all);
    for (int k = 0; k < all.size(); k++) {
      nums1[k] = all.get(k);
    }
  }
}
