package dev.assay.sandbox;

/**
 * What woven code has recorded of one call. It comes from the worker and may be forged, like all
 * that code says of itself.
 *
 * @param steps JSON in UTF-8, if the worker is honest
 * @param cut why the recording ended before the call, or an empty text
 * @param threads whether other threads ran the code, too
 */
public record Recording(byte[] steps, String cut, boolean threads) {

  /** Nothing was recorded. */
  public static final Recording NONE = new Recording(new byte[0], "", false);
}
