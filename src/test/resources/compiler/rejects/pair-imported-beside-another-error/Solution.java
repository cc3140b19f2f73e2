import javafx.util.Pair;

class Solution {
    int f(int[] a) { return new Pair<>(1, 2).getKey() + x; }
}
