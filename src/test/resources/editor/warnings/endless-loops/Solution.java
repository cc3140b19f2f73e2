class Solution {
    int f(int[] a) {
        int i = 0;
        while (i < a.length) {
            a[i]++;
        }
        for (int j = 0; j < 3; i++) {
            a[0]++;
        }
        while (i < 3) {
            if (a[i] > 1) {
                break;
            }
        }
        while (i < 5) {
            i++;
        }
        return i;
    }
}
