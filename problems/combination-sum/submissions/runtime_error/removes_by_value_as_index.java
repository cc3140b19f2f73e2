import java.util.ArrayList;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    search(candidates, 0, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] candidates, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int i = start; i < candidates.length; i++) {
      if (candidates[i] <= rest) {
        path.add(candidates[i]);
        search(candidates, i, rest - candidates[i], path);
        // An int argument is an index.
        path.remove(candidates[i]);
      }
    }
  }
}
