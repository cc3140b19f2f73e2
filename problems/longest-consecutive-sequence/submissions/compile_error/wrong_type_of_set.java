import java.util.HashSet;
import java.util.Set;

class Solution {
  public int longestConsecutive(int[] nums) {
    Set<int> present = new HashSet<>();
    for (int num : nums) {
      present.add(num);
    }
    return present.size();
  }
}
