class Solution {
  public int[] reverseList(int[] head) {
    return head;
  }
}
