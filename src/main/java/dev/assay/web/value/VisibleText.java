package dev.assay.web.value;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.Failure;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters visible that would otherwise vanish or move others: controls appear as their
 * pictures, such as ␛ for escape; marks of writing direction and others without a width as their
 * code.
 */
public final class VisibleText {

  private static final int PICTURES = 0x2400;
  private static final char PICTURE_OF_DELETE = 0x2421;

  private VisibleText() {}

  static String of(String text) {
    if (text.chars().noneMatch(VisibleText::isHidden)) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> append(shown, (char) c));
    return shown.toString();
  }

  public static List<Failure.Frame> frames(List<Failure.Frame> frames) {
    return frames.stream()
        .map(frame -> new Failure.Frame(of(ShortenedText.of(frame.method())), frame.line()))
        .toList();
  }

  public static List<DiagnosticJson> diagnostics(List<Diagnostic> diagnostics, Locale language) {
    return DiagnosticJson.of(diagnostics, language).stream().map(DiagnosticJson::visible).toList();
  }

  /** Returns a message for a page: shortened, and with hidden characters made visible. */
  public static @Nullable String message(@Nullable Localized<String> message, Locale language) {
    String shortened = ShortenedText.orNull(message, language);
    return shortened == null ? null : of(shortened);
  }

  /** Returns a name from a submission's code for a page: shortened, and visible. */
  public static @Nullable String name(@Nullable String name) {
    return name == null ? null : of(ShortenedText.of(name));
  }

  private static void append(StringBuilder shown, char c) {
    if (!isHidden(c)) {
      shown.append(c);
    } else if (c < ' ') {
      shown.append((char) (PICTURES + c));
    } else if (c == 0x7f) {
      shown.append(PICTURE_OF_DELETE);
    } else {
      shown.append(code(c));
    }
  }

  /** Returns the code of a character as pages show it, such as ⟨U+200B⟩. */
  static String code(int c) {
    return "⟨U+%04X⟩".formatted(c);
  }

  private static boolean isHidden(int c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7f && c < 0xa0
        || c == 0xad
        || c == 0x61c
        || c == 0x180e
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff;
  }
}
