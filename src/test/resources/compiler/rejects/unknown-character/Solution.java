class Solution {
    public int f(int[] a) { return 1 ☺ 2; }
}
