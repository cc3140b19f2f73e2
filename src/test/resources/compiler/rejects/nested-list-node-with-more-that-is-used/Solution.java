class Solution {
    static class ListNode {
        int value;
        ListNode next;
        ListNode(String text) { value = text.length(); }
    }
    public ListNode f(ListNode head) {
        head.value = 3;
        return new ListNode("three");
    }
}
