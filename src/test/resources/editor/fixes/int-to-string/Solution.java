class Solution {
    int f(int[] a) {
        String s = a[0];
        return s.length();
    }
}
