import java.util.ArrayList;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    int[] available = new int[target + 1];
    for (int candidate : candidates) {
      // Candidates may be larger than the target.
      available[candidate]++;
    }
    search(available, 1, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] available, int from, int rest, List<Integer> path) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int value = from; value <= rest; value++) {
      if (available[value] > 0) {
        available[value]--;
        path.add(value);
        search(available, value, rest - value, path);
        path.remove(path.size() - 1);
        available[value]++;
      }
    }
  }
}
