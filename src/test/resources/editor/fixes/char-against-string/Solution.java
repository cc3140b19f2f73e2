class Solution {
    int f(int[] a) {
        String s = "ab";
        return s.charAt(0) == "a" ? 1 : 0;
    }
}
