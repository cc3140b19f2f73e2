import java.util.random.RandomGenerator;

class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    try {
      Thread.sleep(1_000_000);
    } catch (InterruptedException e) {
      // goes on
    }
    return new Object[] {size};
  }
}
