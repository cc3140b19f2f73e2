class Solution {
  public int[] runningSum(int[] nums) {
    Node last = null;
    while (true) last = new Node(last);
  }

  static class Node {
    final Node before;

    Node(Node before) {
      this.before = before;
    }
  }
}
