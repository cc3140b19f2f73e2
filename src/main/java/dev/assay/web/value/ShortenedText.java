package dev.assay.web.value;

import dev.assay.language.Localized;
import dev.assay.web.value.NotationText.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts values that are too long to read at a glance. */
public final class ShortenedText {

  /** The length that is shown, in UTF-16 units. */
  public static final int SHOWN = 2_000;

  /** The length that is shown before the place that matters, so that readers see where it is. */
  private static final int BEFORE = 200;

  /** The length that is shown of an output's end. */
  private static final int END = 600;

  private ShortenedText() {}

  /** Returns {@code text} with at most {@value #SHOWN} units, then {@code …} if more follows. */
  public static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** Returns a message in {@code language}, shortened as other texts are. */
  public static @Nullable String orNull(@Nullable Localized<String> message, Locale language) {
    return message == null ? null : of(message.in(language));
  }

  /** Like {@link #orNull}, for texts that are never null. */
  public static String of(String text) {
    return around(text, 0);
  }

  /**
   * Returns {@code text} or, if it is too long, the part around {@code place}, with {@code …} where
   * something is left out.
   *
   * @param place from 0; at most the length of the text
   */
  static String around(String text, int place) {
    Span part = part(text, place);
    return (part.start() > 0 ? "…" : "") + part.of(text) + (part.end() < text.length() ? "…" : "");
  }

  /** Returns the part of {@code text} that {@link #around} shows. */
  static Span part(String text, int place) {
    if (text.length() <= SHOWN) {
      return new Span(0, text.length());
    }
    int start = place < SHOWN - BEFORE ? 0 : characterStart(text, place - BEFORE);
    return new Span(start, characterStart(text, Math.min(text.length(), start + SHOWN)));
  }

  /**
   * Returns a standard output or, if it is too long, its beginning and its end, which tells of the
   * last steps before a failure; a line {@code …} stands between them.
   */
  public static String ends(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    String beginning = text.substring(0, characterStart(text, SHOWN - END));
    return beginning + "\n…\n" + text.substring(characterStart(text, text.length() - END));
  }

  /** Returns {@code at}, or one less if that would divide a surrogate pair. */
  static int characterStart(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
