abstract class Base {
    public int f(int[] a) { return 1; }
}
class Solution extends Base {
    Solution(int x) {}
}
