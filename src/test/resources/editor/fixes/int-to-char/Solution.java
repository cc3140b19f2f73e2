class Solution {
    int f(int[] a) {
        char c = 'a';
        char d = c + 1;
        return d;
    }
}
