import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final Set<List<Integer>> combinations = new HashSet<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    search(candidates, target, new boolean[candidates.length], new ArrayList<>());
    return new ArrayList<>(combinations);
  }

  private void search(int[] candidates, int rest, boolean[] used, List<Integer> path) {
    if (rest == 0) {
      List<Integer> sorted = new ArrayList<>(path);
      Collections.sort(sorted);
      combinations.add(sorted);
      return;
    }
    for (int i = 0; i < candidates.length; i++) {
      if (!used[i] && candidates[i] <= rest) {
        used[i] = true;
        path.add(candidates[i]);
        search(candidates, rest - candidates[i], used, path);
        path.remove(path.size() - 1);
        used[i] = false;
      }
    }
  }
}
