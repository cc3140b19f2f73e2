package dev.assay.web.markdown;

/** Collects HTML up to a length, then throws. */
final class BoundedText implements Appendable {

  private final StringBuilder text = new StringBuilder();
  private final int most;

  BoundedText(int most) {
    this.most = most;
  }

  @Override
  public Appendable append(CharSequence part) {
    return append(part, 0, part.length());
  }

  @Override
  public Appendable append(CharSequence part, int start, int end) {
    if (text.length() + end - start > most) {
      throw new TooMuchTextException("more than " + most + " characters of HTML");
    }
    text.append(part, start, end);
    return this;
  }

  @Override
  public Appendable append(char c) {
    return append(String.valueOf(c));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
