/** Turns the values of a binary tree in level order, with null for a child that is not there, into its nodes and back. */
final class TreeNodeNotation {

    private static final int MOST = 1_000_000;

    static TreeNode parse(Integer[] values) {
        if (values.length == 0 || values[0] == null) {
            return null;
        }
        TreeNode[] queue = new TreeNode[values.length];
        TreeNode root = new TreeNode(values[0]);
        queue[0] = root;
        int parent = 0;
        int added = 1;
        for (int i = 1; i < values.length; i += 2, parent++) {
            TreeNode node = queue[parent];
            if (values[i] != null) {
                queue[added++] = node.left = new TreeNode(values[i]);
            }
            if (i + 1 < values.length && values[i + 1] != null) {
                queue[added++] = node.right = new TreeNode(values[i + 1]);
            }
        }
        return root;
    }

    /** A node may occur twice, as in trees that share their subtrees; so circles show in the size only. */
    static Integer[] format(TreeNode root) {
        java.util.ArrayDeque<TreeNode> queue = new java.util.ArrayDeque<>();
        Integer[] values = new Integer[16];
        int length = 0;
        int end = 0;
        if (root != null) {
            queue.add(root);
            values[0] = root.val;
            length = end = 1;
        }
        while (!queue.isEmpty()) {
            TreeNode node = queue.poll();
            if (length + 2 > values.length) {
                values = java.util.Arrays.copyOf(values, 2 * length);
            }
            for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                if (child != null) {
                    queue.add(child);
                    values[length] = child.val;
                    end = length + 1;
                }
                length++;
            }
            if (length > 2 * MOST) {
                throw new IllegalStateException(
                    "The tree that was returned has more than 1,000,000 nodes, or one is below itself."
                        + "\n返回的树超过 1,000,000 个节点，或有节点位于自己之下。");
            }
        }
        return java.util.Arrays.copyOf(values, end);
    }
}
