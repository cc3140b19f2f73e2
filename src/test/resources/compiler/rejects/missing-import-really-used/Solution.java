import org.javatuples.Triplet;
import org.junit.Test;

class Solution {
    public int f(int[] a) { return new Triplet<>(1, 2).getKey(); }
}
