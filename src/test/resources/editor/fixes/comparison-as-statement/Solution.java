class Solution {
    int f(int[] a) {
        int x;
        x == 1;
        return 1;
    }
}
