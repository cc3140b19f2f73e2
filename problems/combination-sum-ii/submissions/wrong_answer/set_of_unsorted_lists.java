import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final Set<List<Integer>> combinations = new HashSet<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    search(candidates, 0, target, new ArrayList<>());
    return new ArrayList<>(combinations);
  }

  private void search(int[] candidates, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      // [1, 7] and [7, 1] are different elements of the set.
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int i = start; i < candidates.length; i++) {
      if (candidates[i] <= rest) {
        path.add(candidates[i]);
        search(candidates, i + 1, rest - candidates[i], path);
        path.remove(path.size() - 1);
      }
    }
  }
}
