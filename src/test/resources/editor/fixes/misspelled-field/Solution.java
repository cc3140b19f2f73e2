class Solution {
    int f(int[] a) {
        return this.totl + totl;
    }
    int total;
}
