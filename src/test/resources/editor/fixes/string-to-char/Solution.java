class Solution {
    int f(int[] a) {
        char c = "c";
        String s = "ab";
        char d = s;
        return c + d;
    }
}
