class Solution {
    int f(int[] a) {
        return whatever;
    }
}
