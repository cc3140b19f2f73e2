class ListNode<T> {
    T value;
    ListNode<T> next;
    ListNode(T value) { this.value = value; }
}
class Solution {
    public ListNode<Integer> f(ListNode<Integer> head) {
        return head.value > 3 ? head : null;
    }
}
