import foo.ListNode;

class A {
    abstract static class B {
        ListNode f(ListNode head) { return head; }
    }
}
