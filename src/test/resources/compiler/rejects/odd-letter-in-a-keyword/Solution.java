public clаss Solution {
    public int f(int[] a) { return 1; }
}
