import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
  public List<List<Integer>> combinationSum2(int[] candidates, int target) {
    List<Set<List<Integer>>> bySum = new ArrayList<>();
    for (int sum = 0; sum <= target; sum++) {
      bySum.add(new HashSet<>());
    }
    bySum.get(0).add(List.of());
    for (int candidate : candidates) {
      for (int sum = target; sum >= candidate; sum--) {
        for (List<Integer> shorter : bySum.get(sum - candidate)) {
          List<Integer> longer = new ArrayList<>(shorter);
          longer.add(candidate);
          Collections.sort(longer);
          bySum.get(sum).add(longer);
        }
      }
    }
    return new ArrayList<>(bySum.get(target));
  }
}
