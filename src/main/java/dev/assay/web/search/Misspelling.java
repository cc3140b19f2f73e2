package dev.assay.web.search;

/**
 * A typed word, compared with words that it may stand for: letters may be missing, surplus, wrong
 * or swapped with their neighbour. Words under four letters must be right; from four on there may
 * be one slip, from eight on two. A word may be typed only in part.
 *
 * <p>The measure is that of Damerau and Levenshtein for swaps of neighbours ("optimal string
 * alignment"). A row of its table is cut to the cells that can stay within the bound, so that one
 * word costs less than a microsecond.
 */
final class Misspelling {

  private static final int ONE_SLIP_FROM = 4;
  private static final int TWO_SLIPS_FROM = 8;

  /** More slips than any word may have. */
  static final int TOO_MANY = 3;

  /** The best score of a similar word. */
  static final int BEST_SCORE = 4;

  private final String typed;
  private final int bound;

  Misspelling(String typed) {
    this.typed = typed;
    bound = bound(typed);
  }

  /** Returns how similar {@code meant} is, more for a whole word; 0 if it is not similar. */
  int score(String meant) {
    int slips = slips(meant);
    if (slips == TOO_MANY) {
      return 0;
    }
    boolean whole = Math.abs(meant.length() - typed.length()) <= slips;
    return BEST_SCORE - 2 * (slips - 1) - (whole ? 0 : 1);
  }

  /** Returns how many slips lead from the beginning of {@code meant} to the typed word. */
  int slips(String meant) {
    if (meant.length() < typed.length() - bound) {
      return TOO_MANY;
    }
    int columns = Math.min(meant.length(), typed.length() + bound);
    int[] beforeLast = new int[columns + 1];
    int[] last = new int[columns + 1];
    int[] row = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      last[j] = j <= bound ? j : TOO_MANY;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int best = fill(row, last, beforeLast, i, meant);
      if (best > bound) {
        return TOO_MANY;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    int slips = TOO_MANY;
    for (int j = Math.max(0, typed.length() - bound); j <= columns; j++) {
      slips = Math.min(slips, last[j]);
    }
    return slips <= bound ? slips : TOO_MANY;
  }

  /** Fills the row of the typed letter {@code i}, and returns its smallest number. */
  private int fill(int[] row, int[] last, int[] beforeLast, int i, String meant) {
    int from = Math.max(1, i - bound);
    int to = Math.min(row.length - 1, i + bound);
    row[from - 1] = from == 1 && i <= bound ? i : TOO_MANY;
    int best = row[from - 1];
    for (int j = from; j <= to; j++) {
      boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
      int slips = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
      if (isSwap(i, j, meant)) {
        slips = Math.min(slips, beforeLast[j - 2] + 1);
      }
      row[j] = slips;
      best = Math.min(best, slips);
    }
    if (to + 1 < row.length) {
      row[to + 1] = TOO_MANY;
    }
    return best;
  }

  private boolean isSwap(int i, int j, String meant) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1);
  }

  /** Numbers have no slips: another number is another problem. */
  private static int bound(String typed) {
    if (typed.length() < ONE_SLIP_FROM || typed.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return typed.length() < TWO_SLIPS_FROM ? 1 : 2;
  }
}
