abstract class GuessGame {
  abstract int guess(int number);
}
class Solution extends GuessGame {
  int find(int n) {
    Pair<Integer, Integer> range = new Pair<>(1, n);
    while (range.getKey() < range.getValue()) {
      int middle = range.getKey() + (range.getValue() - range.getKey()) / 2;
      range = guess(middle) > 0 ? new Pair<>(middle + 1, range.getValue()) : new Pair<>(range.getKey(), middle);
    }
    return range.getKey();
  }
}
