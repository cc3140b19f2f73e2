public class Pair<K> { K key; }
public interface Visitor { void visit(Pair<?> p); }
public enum Color { RED, GREEN }
public record Point(int x, int y) {}
public class Solution {
    public int f(int[] a) { return new Point(1, 2).x() + Color.values().length; }
}
