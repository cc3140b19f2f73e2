package dev.assay.web;

import dev.assay.compiler.Diagnostic;
import dev.assay.judge.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters visible that would otherwise vanish, or move others around: controls as their
 * pictures, such as ␛ for escape, and what turns the direction of writing as its code.
 */
final class Visible {

  private static final int PICTURES = 0x2400;
  private static final char PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  static String of(String text) {
    if (text.chars().noneMatch(Visible::isHidden)) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> append(shown, (char) c));
    return shown.toString();
  }

  static List<Failure.Frame> frames(List<Failure.Frame> frames) {
    return frames.stream()
        .map(frame -> new Failure.Frame(of(Shortened.of(frame.method())), frame.line()))
        .toList();
  }

  static List<Diagnostic> diagnostics(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Visible::visible).toList();
  }

  private static Diagnostic visible(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.line(),
        diagnostic.column(),
        diagnostic.endLine(),
        diagnostic.endColumn(),
        diagnostic.severity(),
        of(diagnostic.message()));
  }

  private static void append(StringBuilder shown, char c) {
    if (!isHidden(c)) {
      shown.append(c);
    } else if (c < ' ') {
      shown.append((char) (PICTURES + c));
    } else if (c == 0x7f) {
      shown.append(PICTURE_OF_DELETE);
    } else {
      shown.append("⟨U+%04X⟩".formatted((int) c));
    }
  }

  private static boolean isHidden(int c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7f && c < 0xa0
        || c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }
}
