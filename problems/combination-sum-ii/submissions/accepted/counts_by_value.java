import java.util.ArrayList;
import java.util.List;

class Solution {
  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    int[] available = new int[target + 1];
    for (int candidate : candidates) {
      if (candidate <= target) {
        available[candidate]++;
      }
    }
    List<List<Integer>> combinations = new ArrayList<>();
    search(available, target, target, new ArrayList<>(), combinations);
    return combinations;
  }

  private void search(
      int[] available, int value, int rest, List<Integer> path, List<List<Integer>> combinations) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    if (value == 0) {
      return;
    }
    search(available, value - 1, rest, path, combinations);
    int taken = 0;
    while (taken < available[value] && (taken + 1) * value <= rest) {
      taken++;
      path.add(value);
      search(available, value - 1, rest - taken * value, path, combinations);
    }
    while (taken-- > 0) {
      path.remove(path.size() - 1);
    }
  }
}
