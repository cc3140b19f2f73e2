class Solution {
    public int f(int[] a) {
        int sum = 0;
        for (int x : a) {
            if (x > 0) {
                sum += x;
        }
        return sum;
    }

    private int g() {
        return 2;
    }
}
