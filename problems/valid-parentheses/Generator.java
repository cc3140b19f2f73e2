import java.util.random.RandomGenerator;

/**
 * Makes a valid text of about {@code size} brackets, of which a size of 4k + 3 nests all; in one of
 * two cases one bracket is changed.
 */
class Generator {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  static Object[] generate(RandomGenerator random, int size) {
    int closings = size % 4 == 3 ? 0 : 2;
    StringBuilder text = new StringBuilder();
    StringBuilder open = new StringBuilder();
    while (text.length() + open.length() < size) {
      if (open.length() > 0 && random.nextInt(5) < closings) {
        close(text, open);
      } else {
        int kind = random.nextInt(3);
        text.append(OPENING.charAt(kind));
        open.append(CLOSING.charAt(kind));
      }
    }
    while (open.length() > 0) {
      close(text, open);
    }
    text.setLength(Math.min(text.length(), 100_000));
    if (random.nextBoolean()) {
      text.setCharAt(random.nextInt(text.length()), CLOSING.charAt(random.nextInt(3)));
    }
    return new Object[] {text.toString()};
  }

  private static void close(StringBuilder text, StringBuilder open) {
    text.append(open.charAt(open.length() - 1));
    open.setLength(open.length() - 1);
  }
}
