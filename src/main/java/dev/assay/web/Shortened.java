package dev.assay.web;

import org.jspecify.annotations.Nullable;

/** Cuts values that are too long to be read at a glance. */
final class Shortened {

  /** How much of a value is shown, in UTF-16 units. */
  static final int SHOWN = 2_000;

  private Shortened() {}

  /** Returns {@code text} with at most {@value #SHOWN} units, then {@code …} if more follows. */
  static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** As {@link #orNull}, for what is never null. */
  static String of(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }
}
