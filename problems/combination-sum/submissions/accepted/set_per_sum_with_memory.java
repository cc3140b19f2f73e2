import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Solution {
  private final Map<Integer, Set<List<Integer>>> known = new HashMap<>();

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    return new ArrayList<>(of(candidates, target));
  }

  private Set<List<Integer>> of(int[] candidates, int target) {
    if (known.containsKey(target)) {
      return known.get(target);
    }
    Set<List<Integer>> combinations = new HashSet<>();
    if (target == 0) {
      combinations.add(List.of());
    }
    for (int candidate : candidates) {
      if (candidate <= target) {
        for (List<Integer> shorter : of(candidates, target - candidate)) {
          List<Integer> longer = new ArrayList<>(shorter);
          longer.add(candidate);
          Collections.sort(longer);
          combinations.add(longer);
        }
      }
    }
    known.put(target, combinations);
    return combinations;
  }
}
