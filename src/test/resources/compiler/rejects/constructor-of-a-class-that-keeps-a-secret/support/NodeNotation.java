final class NodeNotation { static Node parse(int[] v) { return null; } }
