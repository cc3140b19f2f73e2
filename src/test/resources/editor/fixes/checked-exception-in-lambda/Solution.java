class Solution {
    int f(int[] a) {
        Runnable r = () -> {
            Thread.sleep(1);
        };
        return 1;
    }
}
