import java.util.random.RandomGenerator;

/**
 * Makes text of few letters, with a mirrored part in it as often as not. A size of 4k + 3 makes
 * three runs of the letter a with bc between them: there the ends of most parts match far inwards,
 * but nothing longer than a run is a palindrome.
 */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    StringBuilder text = new StringBuilder();
    if (size % 4 == 3) {
      int run = Math.max(1, size / 3 - random.nextInt(3));
      for (int i = 0; i < size; i++) {
        text.append("abc".charAt(Math.max(0, i % (run + 2) - run + 1)));
      }
      return new Object[] {text.toString()};
    }
    int letters = random.nextInt(1, 4);
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
