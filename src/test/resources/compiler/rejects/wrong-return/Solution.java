class Solution {
    public long f(int[] a) { return 1; }
}
