import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Solution {
  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    List<List<Integer>> combinations = new ArrayList<>();
    List<Integer> sorted = Arrays.stream(candidates).boxed().sorted().toList();
    search(new ArrayList<>(), sorted, target, combinations);
    return combinations;
  }

  private void search(
      List<Integer> path, List<Integer> candidates, int target, List<List<Integer>> combinations) {
    int sum = path.stream().mapToInt(Integer::intValue).sum();
    if (sum == target) {
      combinations.add(path);
    }
    if (sum >= target) {
      return;
    }
    for (int i = 0; i < candidates.size(); i++) {
      if (i == 0 || !candidates.get(i).equals(candidates.get(i - 1))) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(candidates.get(i));
        search(longer, candidates.subList(i + 1, candidates.size()), target, combinations);
      }
    }
  }
}
