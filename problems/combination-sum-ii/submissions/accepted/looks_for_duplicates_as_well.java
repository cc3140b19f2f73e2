import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    search(candidates, 0, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] candidates, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      // Not needed, and slow, but right.
      if (!combinations.contains(path)) {
        combinations.add(new ArrayList<>(path));
      }
      return;
    }
    for (int i = start; i < candidates.length; i++) {
      if (i > start && candidates[i] == candidates[i - 1] || candidates[i] > rest) {
        continue;
      }
      path.add(candidates[i]);
      search(candidates, i + 1, rest - candidates[i], path);
      path.remove(path.size() - 1);
    }
  }
}
