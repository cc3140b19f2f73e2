import java.util.HashMap;
import java.util.Map;

class Solution {
  public int longestConsecutive(int[] nums) {
    Map<Integer, Integer> lengths = new HashMap<>();
    int longest = 0;
    for (int num : nums) {
      // A number seen before joins its run a second time.
      int left = lengths.getOrDefault(num - 1, 0);
      int right = lengths.getOrDefault(num + 1, 0);
      int length = left + 1 + right;
      lengths.put(num, length);
      lengths.put(num - left, length);
      lengths.put(num + right, length);
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
