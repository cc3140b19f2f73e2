import org.junit.Test;
class Node { int val; Node prev, next, child; Node() {} Node(int _val, Node _prev, Node _next, Node _child) { val = _val; } }
class Solution {
    public Node f(Node node) { return new Node(0, null, node, new Node()); }
}
