import java.util.ArrayList;
import java.util.List;

class Solution {
  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    List<int[]> combinations = new ArrayList<>();
    return combinations;
  }
}
