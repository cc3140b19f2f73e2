import java.util.HashSet;
import java.util.Set;

class Solution {
  public int longestConsecutive(int[] nums) {
    Set<Integer> present = new HashSet<>();
    for (int num : nums) {
      present.add(num);
    }
    int longest = 0;
    for (int start : present) {
      if (present.contains(start - 1)) {
        continue;
      }
      int end = start + 1; // mutants: start itself is there
      while (present.contains(end)) {
        end++;
      }
      longest = Math.max(longest, end - start);
    }
    return longest;
  }
}
