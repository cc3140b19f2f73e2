package dev.assay.compiler.source;

import dev.assay.language.Localized;

/**
 * An error as javac found it, in offsets of the user's text.
 *
 * @param position the character that javac points at, within {@code span}
 */
public record Fault(Span span, int position, Localized<String> message) {

  /** A part of the user's text, from {@code start} to before {@code end}. */
  public record Span(int start, int end) {
    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }
}
