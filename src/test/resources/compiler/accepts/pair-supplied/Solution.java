class Solution {
    int f(int[] a) {
        Map<Pair<Integer, String>, Integer> seen = new HashMap<>();
        seen.put(new Pair<>(1, "Pair"), 2);
        Pair<Integer, Integer> best = Pair.of(1, 2);
        return best.getKey() + best.getValue() + best.getLeft() + best.getRight() + seen.size();
    }
}
