class Solution {
    int f(int[] a) {
        int x = 1;
        x++;
        Supplier<Integer> s = () -> x + x;
        return s.get();
    }
}
