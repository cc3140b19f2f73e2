class Solution {
    int f(int[] a) {
        total = 0;
        for (i = 0; i < a.length; i++) {
            total += a[i];
        }
        return total;
    }
}
