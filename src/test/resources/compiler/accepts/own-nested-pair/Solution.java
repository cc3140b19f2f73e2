class Solution {
    private record Pair(int first) {}
    int f(int[] a) { return new Pair(1).first(); }
}
