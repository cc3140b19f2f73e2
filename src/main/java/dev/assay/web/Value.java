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
    return around(whole, 0);
  }

  /**
   * @param place in the value that shall be shown
   */
  static Value around(String whole, int place) {
    return new Value(
        Visible.of(Shortened.around(whole, place)), whole.length() > Shortened.SHOWN, null);
  }

  /** Lets the page, which alone has this value, carry the whole along, up to 100,000 units. */
  Value carrying(String whole) {
    return cut && whole.length() <= MOST ? new Value(shown, true, Visible.of(whole)) : this;
  }
}
