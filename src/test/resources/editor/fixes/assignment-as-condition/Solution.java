class Solution {
    int f(int[] a) {
        int x = 1;
        if (x = 2) {
            return 1;
        }
        return 0;
    }
}
