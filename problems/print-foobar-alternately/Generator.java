import java.util.random.RandomGenerator;

/** Asks for {@code size} rounds, or a few less. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {size - random.nextInt(1 + size / 10)};
  }
}
