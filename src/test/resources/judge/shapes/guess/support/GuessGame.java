/**
 * The class above yours:
 *   int guess(int number)  -1 if the number is above the one picked, 1 if below, 0 if equal
 */
class GuessGame {
  private static Integer pick;
  private static int guesses;

  static void begin(int picked) {
    if (pick != null) throw new IllegalStateException("The game has begun.");
    pick = picked;
  }

  static int guesses() {
    return guesses;
  }

  int guess(int number) {
    guesses++;
    return Integer.compare(pick, number);
  }
}
