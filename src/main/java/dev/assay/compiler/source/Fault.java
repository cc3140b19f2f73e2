package dev.assay.compiler.source;

import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as javac found it, in offsets of the user's text.
 *
 * @param position the character that javac points at, within {@code span}
 * @param code javac's name for the kind of error, such as {@code compiler.err.not.stmt}; else empty
 * @param ofSupport the error's own place if that is in a class beside the user's text, or null
 * @param repairs for an editor; none unless it asks
 */
public record Fault(
    Span span,
    int position,
    Localized<String> message,
    String code,
    @Nullable SupportFault ofSupport,
    List<Repair> repairs) {

  public Fault {
    repairs = List.copyOf(repairs);
  }

  /** Makes a fault that Assay found itself. */
  public Fault(Span span, int position, Localized<String> message) {
    this(span, position, message, "");
  }

  Fault(Span span, int position, Localized<String> message, String code) {
    this(span, position, message, code, null, List.of());
  }

  /** Returns a copy that {@code repairs} would mend. */
  public Fault with(List<Repair> repairs) {
    return new Fault(span, position, message, code, ofSupport, repairs);
  }

  /** Puts an error in a class beside the user's text at the beginning of the text. */
  static Fault of(SupportFault fault) {
    return new Fault(new Span(0, 0), 0, fault.told(), "", fault, List.of());
  }

  /** A part of the user's text, from {@code start} to before {@code end}. */
  public record Span(int start, int end) {
    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }
}
