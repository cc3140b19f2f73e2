class Solution {
    int f(int[] a) {
        String s = 'ab';
        return s.length();
    }
}
