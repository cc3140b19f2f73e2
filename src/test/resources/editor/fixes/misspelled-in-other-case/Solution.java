class Solution {
    int f(int[] a) {
        int maxValue = a[0];
        return maxvalue;
    }
}
