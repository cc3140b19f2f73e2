package dev.assay.compiler.javac;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.util.function.UnaryOperator;

/**
 * Lays out Java with google-java-format. {@link MeteredJavac} makes this class its own, so that the
 * formatter works on the metered copy of javac, which has no module that would lock it out.
 *
 * <p>Javadoc is left as it is: only regular expressions, which nobody meters, could lay it out.
 */
public final class GoogleStyle implements UnaryOperator<String> {
  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder()
              .style(JavaFormatterOptions.Style.AOSP)
              .formatJavadoc(false)
              .cleanup(false)
              .build());

  /** Called by {@link MeteredJavac}. */
  public GoogleStyle() {}

  /**
   * Returns {@code source} in the new layout.
   *
   * @throws IllegalArgumentException if it can't be parsed
   */
  @Override
  public String apply(String source) {
    try {
      return formatter.formatSource(source);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
