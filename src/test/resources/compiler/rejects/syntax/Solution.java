class Solution {
    public int f(int[] a) {
        int x = 5
        return x;
    }
