import java.util.*;

class Solution {
    public int f(int[] a) {
        List<Integer> l = new ArrayList<>();
        return new Node(1).v + new Stack().depth + new Record().x + l.size() + new Optional().y;
    }
    class Node { int v; Node(int v) { this.v = v; } }
}

class Stack { int depth; }
class Record { int x; }
class Optional { int y; }
