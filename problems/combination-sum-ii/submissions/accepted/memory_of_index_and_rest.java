import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Solution {
  private final Map<String, Set<List<Integer>>> known = new HashMap<>();

  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    Arrays.sort(candidates);
    return new ArrayList<>(from(candidates, 0, target));
  }

  private Set<List<Integer>> from(int[] candidates, int i, int rest) {
    if (rest == 0) {
      return Set.of(List.of());
    }
    if (i == candidates.length || candidates[i] > rest) {
      return Set.of();
    }
    String state = i + "," + rest;
    Set<List<Integer>> combinations = known.get(state);
    if (combinations == null) {
      combinations = new HashSet<>(from(candidates, i + 1, rest));
      for (List<Integer> shorter : from(candidates, i + 1, rest - candidates[i])) {
        List<Integer> longer = new ArrayList<>();
        longer.add(candidates[i]);
        longer.addAll(shorter);
        combinations.add(longer);
      }
      known.put(state, combinations);
    }
    return combinations;
  }
}
