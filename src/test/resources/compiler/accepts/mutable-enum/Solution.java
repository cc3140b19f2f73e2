class Solution {
    enum E { A; int n; }
    int f(int[] a) { return E.A.n++; }
}
