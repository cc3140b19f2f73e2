import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  private final Set<List<Integer>> combinations = new HashSet<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    search(candidates, target, new ArrayList<>());
    return new ArrayList<>(combinations);
  }

  private void search(int[] candidates, int rest, List<Integer> path) {
    if (rest == 0) {
      List<Integer> sorted = new ArrayList<>(path);
      Collections.sort(sorted);
      combinations.add(sorted);
      return;
    }
    for (int candidate : candidates) {
      if (candidate <= rest) {
        path.add(candidate);
        search(candidates, rest - candidate, path);
        path.remove(path.size() - 1);
      }
    }
  }
}
