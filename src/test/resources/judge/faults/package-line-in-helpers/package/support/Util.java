package judge.util;

public class Util {
  static void check(int n) {
    if (n < 0) throw new IllegalArgumentException("negative");
  }
}
