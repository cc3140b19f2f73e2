class Solution {
    int f(int[] a) {
        Thread.sleep(1);
        return 1;
    }
}
