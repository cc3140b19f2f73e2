class Solution {
    int f(int[] a) {
        return Math.Max(a[0], 1) + lenght("x");
    }
    int length(String s) {
        return s.length();
    }
}
