class Solution {
    int f(int[] a) {
        long x = 1;
        return g(x);
    }
    int g(int x) {
        return x;
    }
}
