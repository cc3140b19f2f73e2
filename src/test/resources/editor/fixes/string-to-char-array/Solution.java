class Solution {
    int f(int[] a) {
        char[] cs = "abc";
        String back = cs;
        return 1;
    }
}
