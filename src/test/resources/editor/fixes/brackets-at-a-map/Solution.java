class Solution {
    int f(int[] a) {
        Map<Integer, Integer> m = new HashMap<>();
        m[1] = 2;
        return m[1];
    }
}
