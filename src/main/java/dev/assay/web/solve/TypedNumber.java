package dev.assay.web.solve;

/** A number with a fraction or an exponent, which messages show as it was typed, such as 1e5. */
final class TypedNumber extends Number {

  private static final long serialVersionUID = 1;

  private final String text;
  private final double value;

  TypedNumber(String text, double value) {
    this.text = text;
    this.value = value;
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return (long) value;
  }

  @Override
  public float floatValue() {
    return (float) value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return text;
  }
}
