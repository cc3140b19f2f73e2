class Solution {
    int f(int[] a) {
        Proxy p = null;
        return 1;
    }
}
