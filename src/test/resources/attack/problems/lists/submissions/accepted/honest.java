import java.util.List;

class Solution {
  List<List<Integer>> pairs(List<Integer> values) {
    return values.stream().map(value -> List.of(value, 2 * value)).toList();
  }
}
