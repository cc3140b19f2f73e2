import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class Solution {
  public int maximumGap(int[] nums) {
    List<Integer> sorted = Arrays.stream(nums).boxed().sorted().collect(Collectors.toList());
    int gap = 0;
    for (int i = 1; i < sorted.size(); i++) {
      gap = Math.max(gap, sorted.get(i) - sorted.get(i - 1));
    }
    return gap;
  }
}
