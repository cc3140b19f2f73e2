class PairNotation {
  static Pair parse(String values) {
    return new Pair();
  }

  static int[] format(Pair pair) {
    return new int[2];
  }
}
