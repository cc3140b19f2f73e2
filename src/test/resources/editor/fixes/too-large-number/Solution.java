class Solution {
    int f(int[] a) {
        long x = 3000000000;
        return (int) x;
    }
}
