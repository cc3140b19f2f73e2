import java.util.TreeSet;

class Solution {
  public int longestConsecutive(int[] nums) {
    TreeSet<Integer> sorted = new TreeSet<>();
    for (int num : nums) {
      sorted.add(num);
    }
    int longest = 0;
    while (!sorted.isEmpty()) {
      int num = sorted.pollFirst();
      int length = 1;
      while (!sorted.isEmpty() && sorted.first() == num + 1) {
        num = sorted.pollFirst();
        length++;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
