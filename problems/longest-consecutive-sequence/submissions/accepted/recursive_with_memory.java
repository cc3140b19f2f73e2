import java.util.HashMap;
import java.util.Map;

class Solution {
  private final Map<Integer, Integer> lengthFrom = new HashMap<>();

  public int longestConsecutive(int[] nums) {
    for (int num : nums) {
      lengthFrom.put(num, 0);
    }
    int longest = 0;
    for (int num : nums) {
      longest = Math.max(longest, length(num));
    }
    return longest;
  }

  // As deep as the longest run.
  private int length(int num) {
    Integer known = lengthFrom.get(num);
    if (known == null) {
      return 0;
    }
    if (known == 0) {
      known = 1 + length(num + 1);
      lengthFrom.put(num, known);
    }
    return known;
  }
}
