class Solution {
    int f(int[] a) {
        long total = 1;
        int sum = total;
        sum = total * 2;
        return total + sum;
    }
}
