class Solution {
    int f(int[] a) {
        int x = "12";
        return x;
    }
}
