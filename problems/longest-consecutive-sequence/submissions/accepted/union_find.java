import java.util.HashMap;
import java.util.Map;

class Solution {
  private final Map<Integer, Integer> parent = new HashMap<>();
  private final Map<Integer, Integer> size = new HashMap<>();

  public int longestConsecutive(int[] nums) {
    int longest = 0;
    for (int num : nums) {
      if (parent.containsKey(num)) {
        continue;
      }
      parent.put(num, num);
      size.put(num, 1);
      if (parent.containsKey(num - 1)) {
        join(num - 1, num);
      }
      if (parent.containsKey(num + 1)) {
        join(num, num + 1);
      }
      longest = Math.max(longest, size.get(find(num)));
    }
    return longest;
  }

  private int find(int num) {
    while (!parent.get(num).equals(num)) {
      parent.put(num, parent.get(parent.get(num)));
      num = parent.get(num);
    }
    return num;
  }

  private void join(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent.put(rootA, rootB);
    size.merge(rootB, size.get(rootA), Integer::sum);
  }
}
