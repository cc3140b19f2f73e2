class Solution {
    public Node f(Node node) {
        Node copy = new Node();
        copy.val = node.val;
        copy.neighbors.add(new Node(3, new ArrayList<Node>()));
        Supplier<Node> more = Node::new;
        return more.get().neighbors.isEmpty() ? new Node(4) : copy;
    }
}
