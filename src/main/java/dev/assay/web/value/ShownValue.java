package dev.assay.web.value;

import org.jspecify.annotations.Nullable;

/**
 * A value as pages show it.
 *
 * @param whole null unless it was cut and the page shall offer all of it; that has its bounds, too
 */
public record ShownValue(String shown, boolean cut, @Nullable String whole) {

  private static final int MAX_WHOLE = 100_000;

  public static ShownValue of(String whole) {
    return around(whole, 0);
  }

  /**
   * @param place in the value that shall be shown
   */
  static ShownValue around(String whole, int place) {
    return new ShownValue(
        VisibleText.of(ShortenedText.around(whole, place)),
        whole.length() > ShortenedText.SHOWN,
        null);
  }

  /** Lets the page, which alone has this value, carry the whole along, up to 100,000 units. */
  public ShownValue withWhole(String whole) {
    return cut && whole.length() <= MAX_WHOLE
        ? new ShownValue(shown, true, VisibleText.of(whole))
        : this;
  }
}
