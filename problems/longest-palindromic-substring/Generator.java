import java.util.random.RandomGenerator;

/** Makes text of few letters, with a mirrored part in it as often as not. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    int letters = random.nextInt(1, 4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append((char) ('a' + random.nextInt(letters)));
    }
    if (random.nextBoolean()) {
      int from = random.nextInt(size);
      int to = random.nextInt(from, size);
      for (int i = from, j = to; i < j; i++, j--) {
        text.setCharAt(j, text.charAt(i));
      }
    }
    return new Object[] {text.toString()};
  }
}
