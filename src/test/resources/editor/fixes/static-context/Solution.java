class Solution {
    int n;
    static int g() {
        return n + h();
    }
    int h() {
        return 1;
    }
    int f(int[] a) {
        return g();
    }
}
