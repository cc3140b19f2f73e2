import java.util.HashSet;
import java.util.Set;

class Solution {
  public int longestConsecutive(int[] nums) {
    Set<Integer> present = new HashSet<>();
    for (int num : nums) {
      present.add(num);
    }
    // Too much for an empty array.
    int longest = 1;
    for (int start : present) {
      if (!present.contains(start - 1)) {
        int end = start + 1;
        while (present.contains(end)) {
          end++;
        }
        longest = Math.max(longest, end - start);
      }
    }
    return longest;
  }
}
