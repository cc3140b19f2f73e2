package dev.assay.compiler.entry;

import java.util.Locale;

/** Tells whether one name was probably meant to be another. */
final class NearNames {
  /** Length from which one slip is allowed; two from 10 on. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 10;

  private NearNames() {}

  /** Tells whether the names differ by case, or by one or two letters if they are long enough. */
  static boolean near(CharSequence one, CharSequence other) {
    String a = one.toString().toLowerCase(Locale.ROOT);
    String b = other.toString().toLowerCase(Locale.ROOT);
    int length = Math.min(a.length(), b.length());
    int allowed = length < ONE_SLIP ? 0 : length < TWO_SLIPS ? 1 : 2;
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /** Returns the number of letters to insert, delete or replace (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
