class Solution {
    int f(int[] a) {
        String s = "a";
        String t = "b";
        return s < t ? 1 : 0;
    }
}
