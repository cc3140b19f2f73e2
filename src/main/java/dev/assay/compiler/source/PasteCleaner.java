package dev.assay.compiler.source;

/**
 * Blanks or repairs, without moving a line, what web pages and input methods leave in pasted code:
 * prose and Markdown fences around it, and characters that look like those of Java.
 */
final class PasteCleaner {
  private PasteCleaner() {}

  /** Returns {@code source} at the same length, with such additions repaired or made spaces. */
  static String clean(String source) {
    return OddCharacters.repair(Fences.blank(source));
  }
}
