class Solution {
    int f(int[] a) {
        String s = "a";
        String t = s + a.length;
        if (s + 1 == t) {
            return 1;
        }
        return s != t ? 1 : 0;
    }
}
