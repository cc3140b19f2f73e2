package dev.assay.study;

/**
 * A visitor's note on a problem.
 *
 * @param text in Markdown, empty if there is no note
 * @param version grows with each change; 0 if there is no note
 */
public record Note(String text, long version) {

  /** The most UTF-16 units of a text that may be saved. */
  public static final int MAX_LENGTH = 20_000;

  static final Note NONE = new Note("", 0);

  private static final String LINE = "\n\n---\n\n";

  /**
   * Returns a text that holds this note and another one that was written at the same time. If one
   * of them contains the other, it stands for both.
   */
  String with(String other) {
    if (other.contains(text)) {
      return other;
    }
    return text.contains(other) ? text : text.stripTrailing() + LINE + other;
  }
}
