import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

class Solution {
  private record Node(List<Integer> path, int start, int rest) {}

  public List<List<Integer>> combinationSum(int[] candidates, int target) {
    Arrays.sort(candidates);
    List<List<Integer>> combinations = new ArrayList<>();
    Queue<Node> queue = new ArrayDeque<>();
    queue.add(new Node(List.of(), 0, target));
    while (!queue.isEmpty()) {
      Node node = queue.remove();
      if (node.rest() == 0) {
        combinations.add(node.path());
        continue;
      }
      for (int i = node.start(); i < candidates.length; i++) {
        if (candidates[i] > node.rest()) {
          break;
        }
        List<Integer> path = new ArrayList<>(node.path());
        path.add(candidates[i]);
        queue.add(new Node(path, i, node.rest() - candidates[i]));
      }
    }
    return combinations;
  }
}
