import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    search(candidates, 0, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] candidates, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      combinations.add(path);
      return;
    }
    Set<Integer> tried = new HashSet<>();
    for (int i = start; i < candidates.length; i++) {
      if (candidates[i] <= rest && tried.add(candidates[i])) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(candidates[i]);
        search(candidates, i + 1, rest - candidates[i], longer);
      }
    }
  }
}
