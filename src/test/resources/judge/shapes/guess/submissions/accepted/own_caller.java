class Caller { static int play(int n, int pick) { return 7; } }
class Threads {}
class Solution extends GuessGame {
  record Range(int low, int high) {}
  enum Side { LEFT, RIGHT }
  int find(int n) {
    Range range = new Range(1, n);
    while (range.low() < range.high()) {
      int middle = range.low() + (range.high() - range.low()) / 2;
      Side side = guess(middle) > 0 ? Side.RIGHT : Side.LEFT;
      range = switch (side) {
        case RIGHT -> new Range(middle + 1, range.high());
        case LEFT -> new Range(range.low(), middle);
      };
    }
    Supplier<Integer> found = range::low;
    Map<Side, Integer> sides = new EnumMap<>(Side.class);
    sides.put(Side.LEFT, found.get());
    return sides.get(Side.LEFT);
  }
}
