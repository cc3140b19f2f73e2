package dev.assay.web.search;

import org.jspecify.annotations.Nullable;

/** How well a typed word matches one of a problem; a higher score is better. */
final class Match {

  static final int NONE = 0;

  /** One more than the best score of a match. */
  static final int RANGE = Misspelling.BEST_SCORE + 4;

  private static final int WHOLE = Misspelling.BEST_SCORE + 3;
  private static final int BEGINNING = Misspelling.BEST_SCORE + 2;
  private static final int INSIDE = Misspelling.BEST_SCORE + 1;

  private Match() {}

  /**
   * @param misspelled the typed word's other spellings, or null to accept none
   */
  static int of(String typed, String word, @Nullable Misspelling misspelled) {
    if (word.startsWith(typed)) {
      return word.length() == typed.length() ? WHOLE : BEGINNING;
    }
    if (word.contains(typed)) {
      return INSIDE;
    }
    return misspelled == null ? NONE : misspelled.score(word);
  }
}
