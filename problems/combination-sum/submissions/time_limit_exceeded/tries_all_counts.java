import java.util.ArrayList;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    choose(candidates, target, 0, new int[candidates.length]);
    return combinations;
  }

  private void choose(int[] candidates, int target, int i, int[] counts) {
    if (i == candidates.length) {
      int sum = 0;
      List<Integer> numbers = new ArrayList<>();
      for (int k = 0; k < counts.length; k++) {
        for (int c = 0; c < counts[k]; c++) {
          numbers.add(candidates[k]);
          sum += candidates[k];
        }
      }
      if (sum == target) {
        combinations.add(numbers);
      }
      return;
    }
    // The sum is looked at only in the end.
    for (int count = 0; count * candidates[i] <= target; count++) {
      counts[i] = count;
      choose(candidates, target, i + 1, counts);
    }
    counts[i] = 0;
  }
}
