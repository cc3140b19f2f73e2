import java.util.ArrayList;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    search(candidates, target, new int[target], 0);
    return combinations;
  }

  private void search(int[] candidates, int rest, int[] path, int length) {
    if (rest == 0) {
      List<Integer> combination = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        if (i > 0 && path[i - 1] > path[i]) {
          return;
        }
        combination.add(path[i]);
      }
      combinations.add(combination);
      return;
    }
    for (int candidate : candidates) {
      if (candidate <= rest) {
        path[length] = candidate;
        search(candidates, rest - candidate, path, length + 1);
      }
    }
  }
}
