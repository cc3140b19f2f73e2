import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    search(candidates, target, 0, 0, new boolean[candidates.length], new ArrayList<>());
    return combinations;
  }

  private void search(
      int[] candidates, int target, int start, int sum, boolean[] used, List<Integer> path) {
    if (sum > target) {
      return;
    }
    if (sum == target) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int i = start; i < candidates.length; i++) {
      if (i > 0 && candidates[i] == candidates[i - 1] && !used[i - 1]) {
        continue;
      }
      used[i] = true;
      path.add(candidates[i]);
      search(candidates, target, i + 1, sum + candidates[i], used, path);
      path.remove(path.size() - 1);
      used[i] = false;
    }
  }
}
