package my.lists;
import java.util.*;
public class Main {
    static class ListNode<T> {
        int val;
        ListNode next;
        ListNode(int x) { val = x; }
    }
    static class Solution {
        public ListNode f(ListNode head) { return new ListNode(head.val); }
    }
    public static void main(String[] args) { System.out.println(new Solution().f(new ListNode(3)).val); }
}
