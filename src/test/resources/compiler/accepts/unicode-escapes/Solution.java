class Solution {
    public int f(int[] \u0061) { char c = '\u4e2d'; return \u0061.length + c; }
}
