class Solution {
    public int f(int[] a) {
        if (a.length ≥ 1) return 2 × 3;
        int b = a.length – 1;
        return b。
    }
}
