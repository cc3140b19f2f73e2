class Solution {
    int f(int[] a) {
        return (int) g(a[0], a[1]);
    }
    long g(int x, int y) {
        return x * y;
    }
}
