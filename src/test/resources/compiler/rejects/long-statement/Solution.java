class Solution {
    int f(int[] a) {
        return List.of(1)
            .stream()
            .nothing()
            .count();
    }
}
