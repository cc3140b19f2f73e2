class Solution {
  public Node copyRandomList(Node head) {
    return head;
  }
}
