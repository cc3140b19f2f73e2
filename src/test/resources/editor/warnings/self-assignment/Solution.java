class Solution {
    int f(int[] a) {
        total = total;
        g(1);
        return a[0] == a[0] || total == total ? 1 : 0;
    }
    int total;

    void g(int total) {
        total = total;
    }
}
