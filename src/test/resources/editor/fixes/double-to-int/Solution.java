class Solution {
    int f(int[] a) {
        return Math.pow(2, 3);
    }
}
