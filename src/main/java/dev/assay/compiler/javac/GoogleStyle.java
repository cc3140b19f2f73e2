package dev.assay.compiler.javac;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.util.function.UnaryOperator;

/**
 * Formats Java with google-java-format. {@link MeteredJavac} defines its own copy of this class, so
 * that the formatter uses the metered javac, which is in no module that would keep it out.
 *
 * <p>Javadoc stays as it is: regular expressions would format it, and these have no meter.
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
   * Returns {@code source} formatted.
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
