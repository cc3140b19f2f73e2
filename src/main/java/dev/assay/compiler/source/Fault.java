package dev.assay.compiler.source;

import dev.assay.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An error as javac found it, in offsets of the user's text.
 *
 * @param position the character that javac points at, within {@code span}
 * @param ofSupport the error's own place if that is in a class beside the user's text, or null
 */
public record Fault(
    Span span, int position, Localized<String> message, @Nullable SupportFault ofSupport) {

  public Fault(Span span, int position, Localized<String> message) {
    this(span, position, message, null);
  }

  /** Puts an error in a class beside the user's text at the beginning of the text. */
  static Fault of(SupportFault fault) {
    return new Fault(new Span(0, 0), 0, fault.told(), fault);
  }

  /** A part of the user's text, from {@code start} to before {@code end}. */
  public record Span(int start, int end) {
    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }
}
