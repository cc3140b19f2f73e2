class Solution {
    int f(int[] a) { return 1; }
    @Override
    public String tоString() { return ""; }
}
