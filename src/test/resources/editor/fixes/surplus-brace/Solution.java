class Solution {
    int f(int[] a) {
        if (a.length > 0) {
            return 1;
            }
        }
        return 0;
    }
}
