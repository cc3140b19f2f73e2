import java.util.*;
import javafx.util.Pair;
import org.apache.commons.lang3.tuple.*;

class Solution {
    int f(int[] a) {
        Pair<Integer, Integer> pair = ImmutablePair.of(1, 2);
        MutablePair<Integer, Integer> other = new MutablePair<>(1, 2);
        other.setLeft(3);
        other.right = 4;
        Pair<Integer, Integer> key = new Pair<Integer, Integer>(1, 2);
        return pair.getKey() + other.left + other.setValue(5) + key.getValue();
    }
}
