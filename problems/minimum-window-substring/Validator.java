class Validator {
  static void validate(String s, String t) {
    requireLetters("s", s);
    requireLetters("t", t);
    requireUniqueAnswer(s, t);
  }

  private static void requireLetters(String name, String value) {
    require(
        value.length() >= 1 && value.length() <= 100_000,
        name + " must have between 1 and 10^5 characters, but has " + value.length(),
        name + " 的长度必须在 1 到 10^5 之间，现为 " + value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      require(
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z',
          name + " must consist of English letters, but has another character at index " + i,
          name + " 只能由英文字母组成，但下标 " + i + " 处是其他字符");
    }
  }

  private static void requireUniqueAnswer(String s, String t) {
    int[] need = new int[128];
    for (int i = 0; i < t.length(); i++) {
      need[t.charAt(i)]++;
    }
    int missing = t.length();
    int bestStart = 0;
    int bestLength = Integer.MAX_VALUE;
    boolean unique = true;
    int left = 0;
    for (int right = 0; right < s.length(); right++) {
      if (need[s.charAt(right)]-- > 0) {
        missing--;
      }
      while (missing == 0) {
        int length = right - left + 1;
        if (length < bestLength) {
          bestStart = left;
          bestLength = length;
          unique = true;
        } else if (length == bestLength) {
          unique &= s.regionMatches(left, s, bestStart, length);
        }
        if (++need[s.charAt(left++)] > 0) {
          missing++;
        }
      }
    }
    require(
        unique,
        "s and t must have a unique answer, but several windows are equally short",
        "s 与 t 的答案必须唯一，但有多个窗口同样短");
  }

  private static void require(boolean condition, String reason, String chinese) {
    if (!condition) {
      throw new IllegalArgumentException(reason + "\n" + chinese);
    }
  }
}
