class Solution {
    int f(int[] a) {
        int x = 1;
        int x = 2;
        return x;
    }
}
