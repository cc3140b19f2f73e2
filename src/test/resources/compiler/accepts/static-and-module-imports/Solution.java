import static java.lang.Math.*;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toList;
import module java.base;

class Solution {
    public int f(int[] a) { return max(a.length, entry(1, 2).getKey()); }
}
