/** Turns the values of a list into its nodes and back. */
final class ListNodeNotation {

    static ListNode parse(int[] values) {
        ListNode head = null;
        for (int i = values.length - 1; i >= 0; i--) {
            ListNode node = new ListNode(values[i]);
            node.next = head;
            head = node;
        }
        return head;
    }

    /** Finds circles as R. P. Brent does: a mark that moves on whenever the length doubles. */
    static int[] format(ListNode head) {
        int[] values = new int[16];
        int length = 0;
        ListNode mark = null;
        for (ListNode node = head; node != null; node = node.next) {
            if (node == mark) {
                throw new IllegalStateException(
                    "The list that was returned has no end: it runs in a circle."
                        + "\n返回的链表没有终点：它形成了环。");
            }
            if (length == values.length) {
                values = java.util.Arrays.copyOf(values, 2 * length);
                mark = node;
            }
            values[length++] = node.val;
        }
        return java.util.Arrays.copyOf(values, length);
    }
}
