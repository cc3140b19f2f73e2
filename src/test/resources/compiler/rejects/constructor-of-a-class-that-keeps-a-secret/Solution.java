class Solution { public int f(Node node) { return new Node(1).ask(); } }
