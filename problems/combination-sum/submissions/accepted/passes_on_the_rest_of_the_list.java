import java.util.ArrayList;
import java.util.List;

class Solution {
  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    List<List<Integer>> combinations = new ArrayList<>();
    search(new ArrayList<>(), java.util.Arrays.stream(candidates).boxed().toList(), target, combinations);
    return combinations;
  }

  private void search(
      List<Integer> path, List<Integer> candidates, int target, List<List<Integer>> combinations) {
    int sum = path.stream().mapToInt(Integer::intValue).sum();
    if (sum > target) {
      return;
    }
    if (sum == target) {
      combinations.add(path);
      return;
    }
    for (int i = 0; i < candidates.size(); i++) {
      List<Integer> longer = new ArrayList<>(path);
      longer.add(candidates.get(i));
      search(longer, candidates.subList(i, candidates.size()), target, combinations);
    }
  }
}
