class PairNotation {
  static Pair parse(int[] values) {
    Pair pair = new Pair();
    pair.a = values[2];
    return pair;
  }

  static int[] format(Pair pair) {
    return new int[] {pair.a, pair.b};
  }
}
