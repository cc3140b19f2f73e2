import java.util.ArrayList;
import java.util.List;

class Solution {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<List<Integer>> pairs(List<Integer> values) {
    List list = new ArrayList();
    list.add(new Solution());
    list.add(null);
    list.add("[1, 2]");
    list.add(new Solution[][] {{this}, null});
    list.add((Runnable) () -> {});
    list.add(Solution.class);
    list.add(new Object[] {1, 'c', "s", 1.5f, new byte[3], List.of()});
    return list;
  }

  @Override
  public String toString() {
    while (true) {}
  }

  @Override
  public boolean equals(Object other) {
    return true;
  }
}
