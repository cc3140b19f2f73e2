package judge;

import java.util.random.RandomGenerator;

public class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    return new Object[] {size};
  }
}
