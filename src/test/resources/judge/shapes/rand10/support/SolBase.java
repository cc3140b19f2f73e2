/** The class above yours: int rand7() */
class SolBase {
  private static final Random RANDOM = new Random(7);

  int rand7() {
    return RANDOM.nextInt(7) + 1;
  }
}
