package dev.assay.compiler.fix;

import java.util.Locale;

/**
 * Measures how probable it is that somebody typed one name for another: the optimal string
 * alignment distance, in which a letter of another case or of a neighbouring key counts half.
 */
final class Distance {
  private static final int STEP = 2;

  /** The distance of longer names takes too much memory. */
  private static final int LONGEST = 60;

  private static final String[] ROWS = {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Distance() {}

  /** Returns whether {@code meant} is near enough to be offered for {@code typed}. */
  static boolean isNear(String typed, String meant) {
    return !typed.equals(meant)
        && typed.length() <= LONGEST
        && Math.abs(typed.length() - meant.length()) * STEP <= allowed(typed)
        && between(typed, meant) <= allowed(typed);
  }

  private static int allowed(String typed) {
    int length = typed.length();
    return length < 2 ? 1 : length <= 4 ? STEP : length <= 8 ? STEP + 1 : 2 * STEP;
  }

  /** Returns twice the number of slips. */
  static int between(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i * STEP;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j * STEP;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = d[i - 1][j - 1] + replacing(a.charAt(i - 1), b.charAt(j - 1));
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + STEP);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + STEP);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static int replacing(char a, char b) {
    if (a == b) {
      return 0;
    }
    String one = String.valueOf(a).toLowerCase(Locale.ROOT);
    String other = String.valueOf(b).toLowerCase(Locale.ROOT);
    return one.equals(other) || areNeighbours(one.charAt(0), other.charAt(0)) ? 1 : STEP;
  }

  private static boolean areNeighbours(char a, char b) {
    for (int row = 0; row < ROWS.length; row++) {
      int i = ROWS[row].indexOf(a);
      if (i >= 0) {
        int same = ROWS[row].indexOf(b);
        int below = row + 1 < ROWS.length ? ROWS[row + 1].indexOf(b) : -1;
        int above = row > 0 ? ROWS[row - 1].indexOf(b) : -1;
        return same >= 0 && Math.abs(same - i) == 1
            || below >= 0 && (below == i || below == i - 1)
            || above >= 0 && (above == i || above == i + 1);
      }
    }
    return false;
  }
}
