class Solution {
    int f(int[] a) {
        String s = "a";
        String t = "b";
        return s == t || s.equals(t) || s == null ? 1 : 0;
    }
}
