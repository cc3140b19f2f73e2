package dev.assay.compiler.source;

/**
 * Blanks or repairs, without moving a line, what web pages and input methods leave in pasted code:
 * prose and Markdown fences around it, line numbers, HTML's entities, and characters that look like
 * those of Java.
 */
final class PasteCleaner {
  private PasteCleaner() {}

  /** Returns {@code source} at the same length, with such additions repaired or made spaces. */
  static String clean(String source) {
    String code = LineNumbers.blank(Fences.blank(source));
    return OddCharacters.repair(CommentEnds.repair(Entities.decode(code)));
  }
}
