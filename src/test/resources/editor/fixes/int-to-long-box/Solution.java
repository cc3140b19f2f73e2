class Solution {
    int f(int[] a) {
        Map<Long, Integer> m = new HashMap<>();
        Long x = 1;
        return m.size();
    }
}
