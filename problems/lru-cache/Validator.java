class Validator {
  static void validate(String[] operations, Object[][] arguments) {
    between("", "capacity", (int) arguments[0][0], 1, 10_000);
    require(
        operations.length <= 200_001,
        "at most 2 * 10^5 operations may follow the constructor",
        "构造方法之后最多可有 2 * 10^5 次操作");
    for (int i = 1; i < operations.length; i++) {
      String place = "arguments[" + i + "]: ";
      between(place, "key", (int) arguments[i][0], 0, 10_000);
      if (operations[i].equals("put")) {
        between(place, "value", (int) arguments[i][1], 0, 100_000);
      }
    }
  }

  private static void between(String place, String name, int value, int min, int max) {
    require(
        value >= min && value <= max,
        place + name + " must be between " + min + " and " + max + ", but is " + value,
        place + name + " 必须在 " + min + " 到 " + max + " 之间，现为 " + value);
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
