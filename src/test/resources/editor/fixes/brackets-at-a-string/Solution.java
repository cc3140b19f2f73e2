class Solution {
    int f(int[] a) {
        String s = "a";
        return s[0];
    }
}
