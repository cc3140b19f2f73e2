import java.util.ArrayList;
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
      // Lists in different order are different elements of the set.
      combinations.add(new ArrayList<>(path));
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
