class Solution { Node turn(Node node) { return node == null ? null : new Node(node.val); } }
