class Solution {
    int f(int[] a) {
        Map<Integer, Integer> m = new HashMap<>();
        if (m.get(1) == m.get(2)) {
            return 1;
        }
        return m.get(1) == 2 ? 1 : 0;
    }
}
