class Caller {
  static int play(int n, int pick) {
    GuessGame.begin(pick);
    int found = new Solution().find(n);
    if (GuessGame.guesses() > 32) {
      throw new IllegalStateException("You took " + GuessGame.guesses() + " guesses, at most 32 are allowed.");
    }
    return found;
  }
}
