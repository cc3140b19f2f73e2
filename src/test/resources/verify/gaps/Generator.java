import java.util.random.RandomGenerator;

class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    if (size == 1) {
      throw new IllegalArgumentException("at least two");
    }
    return new Object[] {random.ints(size, 0, 10).toArray(), -size};
  }
}
