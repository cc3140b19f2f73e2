import java.util.random.RandomGenerator;

/** Makes {@code size} versions. */
class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {size, random.nextInt(size) + 1};
  }
}
