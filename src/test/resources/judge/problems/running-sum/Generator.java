import java.util.random.RandomGenerator;

class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {random.ints(size, -100, 100).toArray()};
  }
}
