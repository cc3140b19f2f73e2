package dev.assay.web;

import org.jspecify.annotations.Nullable;

/**
 * A value as pages show it.
 *
 * @param whole null unless it was cut and the page shall offer all of it; that has its bounds, too
 */
record Value(String shown, boolean cut, @Nullable String whole) {

  private static final int MOST = 100_000;

  static Value of(String whole) {
    return new Value(Visible.of(Shortened.of(whole)), whole.length() > Shortened.SHOWN, null);
  }

  static @Nullable Value orNull(@Nullable String whole) {
    return whole == null ? null : of(whole);
  }

  /**
   * As {@link #of}, for what the page alone has: it carries the whole along, up to 100,000 units.
   */
  static Value carried(String whole) {
    Value value = of(whole);
    return value.cut && whole.length() <= MOST
        ? new Value(value.shown, true, Visible.of(whole))
        : value;
  }
}
