class Solution {
    static final int[] MEMO = new int[10];
    int f(int[] a) { return MEMO[0]++; }
}
