package dev.assay.web.value;

/**
 * The first difference of an answer from the expected one, as a sentence tells it.
 *
 * @param place a path such as {@code [1][1]}, or a call; empty where the whole answer differs
 * @param character of a string where it begins to differ, from 1; else 0
 * @param expected what is expected there, shortened; empty for nothing
 * @param actual what the answer has there, shortened; empty for nothing
 */
public record Difference(Kind kind, String place, int character, String expected, String actual) {

  private static final int SHOWN = 60;
  private static final int BEFORE = 20;

  /** The sentences, each named by the end of its message's key. */
  public enum Kind {
    /** Another value at a place. */
    VALUE,
    /** Another value as the whole answer. */
    WHOLE,
    /** Another character in the string at a place. */
    CHARACTER,
    /** Another character in the string that is the whole answer. */
    WHOLE_CHARACTER,
    /** The answer ends too early. */
    MISSING,
    /** The answer goes on too long. */
    SURPLUS,
    /** Another result of a call. */
    CALL,
    /** One element is missing and another one too much, in any order. */
    UNORDERED,
    /** An element is missing, in any order. */
    UNORDERED_MISSING,
    /** An element is too much, in any order. */
    UNORDERED_SURPLUS
  }

  /** Returns {@code text} as a sentence can hold it, around {@code place}. */
  static String shortened(String text, int place) {
    if (text.length() <= SHOWN) {
      return VisibleText.of(text);
    }
    int start = place <= SHOWN - BEFORE ? 0 : ShortenedText.characterStart(text, place - BEFORE);
    int end = ShortenedText.characterStart(text, Math.min(text.length(), start + SHOWN));
    return (start > 0 ? "…" : "")
        + VisibleText.of(text.substring(start, end))
        + (end < text.length() ? "…" : "");
  }

  /** Returns the same difference, in the result of a call. */
  Difference inCall(String call) {
    return new Difference(Kind.CALL, call, 0, expected, actual);
  }
}
