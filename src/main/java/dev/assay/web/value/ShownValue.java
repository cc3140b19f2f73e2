package dev.assay.web.value;

import org.jspecify.annotations.Nullable;

/**
 * A value on a page, cut if it is long.
 *
 * @param whole null unless the value was cut and the page itself offers all of it
 */
public record ShownValue(String shown, boolean cut, @Nullable String whole) {

  private static final int MAX_WHOLE = 100_000;

  public static ShownValue of(String whole) {
    return around(whole, 0);
  }

  /**
   * @param place in the value around which it is shown
   */
  static ShownValue around(String whole, int place) {
    return new ShownValue(
        VisibleText.of(ShortenedText.around(whole, place)),
        whole.length() > ShortenedText.SHOWN,
        null);
  }

  /** Returns a standard output, of which a long one shows its beginning and its end. */
  public static ShownValue ends(String whole) {
    return new ShownValue(
        VisibleText.of(ShortenedText.ends(whole)), whole.length() > ShortenedText.SHOWN, null);
  }

  /** Adds the whole value, of up to 100,000 units, for a page that is the only place to have it. */
  public ShownValue withWhole(String whole) {
    return cut && whole.length() <= MAX_WHOLE
        ? new ShownValue(shown, true, VisibleText.of(whole))
        : this;
  }
}
