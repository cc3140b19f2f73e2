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
    }
    for (int i = start; i < candidates.length && rest > 0; i++) {
      path.add(candidates[i]);
      // i + 1 does not allow the same candidate again.
      search(candidates, i + 1, rest - candidates[i], path);
      path.remove(path.size() - 1);
    }
  }
}
