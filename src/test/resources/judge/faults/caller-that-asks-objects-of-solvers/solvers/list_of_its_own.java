class Solution {
  List<Integer> f(int n) {
    return new AbstractList<>() {
      public Integer get(int i) { return i; }
      public int size() { throw new IllegalStateException("no size"); }
    };
  }
}
