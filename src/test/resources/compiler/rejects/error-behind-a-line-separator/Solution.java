class Solution {
    int f(int[] a) {
        // the answer         return b;
    }
}
