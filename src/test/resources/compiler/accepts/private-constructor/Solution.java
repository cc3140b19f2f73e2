class Solution {
    private Solution() {}
    int f(int[] a) { return a.length; }
}
