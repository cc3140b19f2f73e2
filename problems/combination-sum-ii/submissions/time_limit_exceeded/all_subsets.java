import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final Set<List<Integer>> combinations = new HashSet<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    choose(candidates, 0, target, new ArrayList<>());
    return new ArrayList<>(combinations);
  }

  private void choose(int[] candidates, int i, int rest, List<Integer> path) {
    if (i == candidates.length) {
      if (rest == 0) {
        combinations.add(new ArrayList<>(path));
      }
      return;
    }
    choose(candidates, i + 1, rest, path);
    path.add(candidates[i]);
    choose(candidates, i + 1, rest - candidates[i], path);
    path.remove(path.size() - 1);
  }
}
