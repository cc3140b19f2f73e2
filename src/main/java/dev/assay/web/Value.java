package dev.assay.web;

import org.jspecify.annotations.Nullable;

/**
 * A value as pages show it.
 *
 * @param length of the whole value, in UTF-16 units
 */
record Value(String shown, int length, boolean cut) {

  static Value of(String whole) {
    return new Value(Shortened.of(whole), whole.length(), whole.length() > Shortened.SHOWN);
  }

  static @Nullable Value orNull(@Nullable String whole) {
    return whole == null ? null : of(whole);
  }
}
