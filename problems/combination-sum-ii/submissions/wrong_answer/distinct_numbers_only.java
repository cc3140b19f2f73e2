import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    // Equal numbers may be needed together.
    int[] distinct = Arrays.stream(candidates).distinct().sorted().toArray();
    search(distinct, 0, target, new ArrayList<>());
    return combinations;
  }

  private void search(int[] distinct, int start, int rest, List<Integer> path) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    for (int i = start; i < distinct.length && distinct[i] <= rest; i++) {
      path.add(distinct[i]);
      search(distinct, i + 1, rest - distinct[i], path);
      path.remove(path.size() - 1);
    }
  }
}
