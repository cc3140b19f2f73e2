package dev.assay.web;

import org.jspecify.annotations.Nullable;

/** A value as pages show it. */
record Value(String shown, boolean cut) {

  static Value of(String whole) {
    return new Value(Visible.of(Shortened.of(whole)), whole.length() > Shortened.SHOWN);
  }

  static @Nullable Value orNull(@Nullable String whole) {
    return whole == null ? null : of(whole);
  }
}
