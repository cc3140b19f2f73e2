import javafx.util.Pair;

class Solution {
  private final Map<Pair<Integer, Integer>, ListNode> made = new HashMap<>();
  public ListNode reverse(ListNode head) {
    if (!made.isEmpty()) throw new IllegalStateException("left by another case");
    Pair<ListNode, TreeNode> done = new Pair<>(null, new TreeNode(1, null, new TreeNode()));
    for (int i = 0; head != null; head = head.next, i++) {
      done = new Pair<>(new ListNode(head.val, done.getKey()), done.getValue());
      made.put(new Pair<>(i, null), done.getKey());
      if (!made.containsKey(new Pair<Integer, Integer>(i, null)) || !new Pair<>(i, "x").toString().equals(i + "=x")) {
        return null;
      }
    }
    return done.getKey();
  }
}
