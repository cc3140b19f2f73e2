package dev.assay.web.picture;

/** Reads indexes of nodes. */
final class Numbers {

  private static final int MAX_DIGITS = 6;

  private Numbers() {}

  /** Returns the index that is written, up to six digits; -1 for anything else. */
  static int index(Value value) {
    return value.isList() ? -1 : index(value.text());
  }

  static int index(String text) {
    boolean isIndex =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isIndex ? Integer.parseInt(text) : -1;
  }
}
