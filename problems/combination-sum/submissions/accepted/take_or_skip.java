import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class Solution {
  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    List<List<Integer>> combinations = new ArrayList<>();
    search(candidates, 0, target, new ArrayDeque<>(), combinations);
    return combinations;
  }

  private void search(
      int[] candidates, int i, int rest, Deque<Integer> path, List<List<Integer>> combinations) {
    if (rest == 0) {
      combinations.add(new ArrayList<>(path));
      return;
    }
    if (rest < 0 || i == candidates.length) {
      return;
    }
    path.push(candidates[i]);
    search(candidates, i, rest - candidates[i], path, combinations);
    path.pop();
    search(candidates, i + 1, rest, path, combinations);
  }
}
