import java.util.random.RandomGenerator;

/** Makes a string s of {@code size} letters and a string t. The seed must give a unique answer. */
class Generator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  static Object[] generate(RandomGenerator random, int size) {
    int shape = random.nextInt(8);
    char[] s;
    String t;
    switch (shape) {
      case 0 -> { // three letters, short t
        s = letters(random, size, "abC");
        t = new String(letters(random, 2 + random.nextInt(5), "abC"));
      }
      case 1 -> { // all letters, t with some repetitions
        s = letters(random, size, LETTERS);
        t = new String(letters(random, 30, LETTERS));
      }
      case 2 -> { // two letters, many of each needed
        s = letters(random, size, "aaaB");
        t = "a".repeat(size / 2) + "B".repeat(size / 8);
      }
      case 3 -> { // letters needed that stand only at both ends: the whole of s
        s = letters(random, size, "abcdeXY");
        s[0] = 'q';
        s[size - 1] = 'Z';
        t = "XbZaq";
      }
      case 4 -> { // one letter of t is nowhere in s: no window
        s = letters(random, size, LETTERS.substring(0, 51));
        t = new String(letters(random, 20, LETTERS.substring(0, 51))) + "z";
      }
      case 5 -> { // two rare letters close to each other, each also far away
        s = letters(random, size, "abcDE");
        s[0] = 'x';
        s[size / 3] = 'Y';
        s[size / 3 + size / 10] = 'x';
        s[size - 1] = 'Y';
        t = "xaDY";
      }
      case 6 -> { // t is s in another order: the whole of s
        s = letters(random, size, LETTERS);
        char[] shuffled = s.clone();
        for (int i = size - 1; i > 0; i--) {
          int j = random.nextInt(i + 1);
          char swapped = shuffled[i];
          shuffled[i] = shuffled[j];
          shuffled[j] = swapped;
        }
        t = new String(shuffled);
      }
      default -> { // long t: every window is about as long as half of s
        s = letters(random, size, "abcdefGHIJ");
        t = new String(letters(random, size / 2, "abcdefGHIJ"));
      }
    }
    return new Object[] {new String(s), t};
  }

  private static char[] letters(RandomGenerator random, int count, String alphabet) {
    char[] letters = new char[count];
    for (int i = 0; i < count; i++) {
      letters[i] = alphabet.charAt(random.nextInt(alphabet.length()));
    }
    return letters;
  }
}
