package dev.assay.web.picture;

/**
 * The part of an answer's text that differs from the other answer.
 *
 * @param start from 0, in UTF-16 units; -1 if nothing is marked
 * @param end equal to {@code start} where something is missing
 * @param wanted whether the answer is the expected one
 */
public record Mark(int start, int end, boolean wanted) {

  public static final Mark NONE = new Mark(-1, -1, false);

  /** The look of a part of a picture, by its class in style sheets. */
  enum Mood {
    PLAIN(""),
    WANT(" want"),
    GOT(" got");

    private final String style;

    Mood(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  /** Returns the look of a value: marked if the mark touches it. */
  Mood of(Value value) {
    return start < end && value.start() < end && value.end() > start ? mood() : Mood.PLAIN;
  }

  /** Tells whether something is missing at the end of {@code list}. */
  boolean isGapIn(Value list) {
    return start >= 0 && start == end && list.isList() && list.end() - 1 == start;
  }

  /** Returns the look of a gap or of a marked value. */
  Mood mood() {
    return wanted ? Mood.WANT : Mood.GOT;
  }

  /** Returns no mark if all of {@code value} is marked: that would tell nothing. */
  Mark within(Value value) {
    return start <= value.start() && end >= value.end() ? NONE : this;
  }
}
