import java.util.TreeSet;

class Solution {
  public int maximumGap(int[] nums) {
    TreeSet<Integer> sorted = new TreeSet<>();
    for (int num : nums) {
      sorted.add(num);
    }
    int gap = 0;
    Integer previous = null;
    for (Integer num : sorted) {
      if (previous != null) {
        gap = Math.max(gap, num - previous);
      }
      previous = num;
    }
    return gap;
  }
}
