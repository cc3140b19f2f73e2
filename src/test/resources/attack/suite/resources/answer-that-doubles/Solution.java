import java.util.List;

class Solution {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<List<Integer>> pairs(List<Integer> values) {
    List list = List.of();
    for (int i = 0; i < 30; i++) {
      list = List.of(list, list);
    }
    return list;
  }
}
