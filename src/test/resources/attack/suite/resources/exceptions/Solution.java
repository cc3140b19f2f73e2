class Solution {
  int caught;

  int[] sorted(int[] numbers) {
    String message = "x".repeat(1 << 16);
    while (true) {
      try {
        deep(500, message);
      } catch (IllegalStateException e) {
        caught += e.getStackTrace().length;
      }
    }
  }

  void deep(int depth, String message) {
    if (depth == 0) {
      throw new IllegalStateException(message + caught);
    }
    deep(depth - 1, message);
  }
}
