import java.util.ArrayList;
import java.util.List;

class Solution {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<List<Integer>> pairs(List<Integer> values) {
    List list = new ArrayList();
    Object[] around = {list};
    list.add(around);
    list.add(list);
    return list;
  }
}
