import java.util.ArrayList;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    search(candidates, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] candidates, int rest, List<Integer> path) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
    }
    // Starts from the first candidate each time: [2, 3] and [3, 2].
    for (int candidate : candidates) {
      if (candidate <= rest) {
        path.add(candidate);
        search(candidates, rest - candidate, path);
        path.remove(path.size() - 1);
      }
    }
  }
}
