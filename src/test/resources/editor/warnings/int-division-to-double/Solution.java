class Solution {
    int f(int[] a) {
        double mean = (a[0] + a[1]) / 2;
        double half = a[0] / 2.0;
        return (int) (Math.ceil(a[0] / 2) + mean + half);
    }
}
