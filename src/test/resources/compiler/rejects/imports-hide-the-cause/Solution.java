import foo.ListNode;

class A {
    ListNode f(ListNode head) { return head; }
}

class B {
    ListNode f(ListNode head) { return head; }
}
