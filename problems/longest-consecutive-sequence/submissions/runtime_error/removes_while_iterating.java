import java.util.HashSet;
import java.util.Set;

class Solution {
  public int longestConsecutive(int[] nums) {
    Set<Integer> present = new HashSet<>();
    for (int num : nums) {
      present.add(num);
    }
    int longest = 0;
    for (int num : present) {
      int low = num;
      int high = num;
      // The set must not change under the loop.
      while (present.remove(low - 1)) {
        low--;
      }
      while (present.remove(high + 1)) {
        high++;
      }
      longest = Math.max(longest, high - low + 1);
    }
    return longest;
  }
}
