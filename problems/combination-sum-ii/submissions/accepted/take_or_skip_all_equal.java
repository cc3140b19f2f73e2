import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

class Solution {
  private final List<List<Integer>> combinations = new ArrayList<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    search(candidates, 0, target, new ArrayDeque<>());
    return combinations;
  }

  private void search(int[] candidates, int i, int rest, Deque<Integer> path) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    if (i == candidates.length || rest < 0) {
      return;
    }
    path.addLast(candidates[i]);
    search(candidates, i + 1, rest - candidates[i], path);
    path.removeLast();
    int other = i;
    while (other < candidates.length && candidates[other] == candidates[i]) {
      other++;
    }
    search(candidates, other, rest, path);
  }
}
