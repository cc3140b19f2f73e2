import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final Set<List<Integer>> combinations = new HashSet<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    search(candidates, 0, target, new ArrayList<>());
    return new ArrayList<>(combinations);
  }

  private void search(int[] candidates, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      // Too late: every choice of equal elements was tried.
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int i = start; i < candidates.length && candidates[i] <= rest; i++) {
      path.add(candidates[i]);
      search(candidates, i + 1, rest - candidates[i], path);
      path.remove(path.size() - 1);
    }
  }
}
