import org.junit.Test;
import static foo.Bar.baz;

class Solution {
    int g(int[] a) { return 1; }
}
