class PairNotation {
  static Pair parse(List<Integer> values) { return null; }
  static int[] format(Pair pair) { return new int[] {pair.a, pair.b}; }
}
