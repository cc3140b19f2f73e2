package dev.assay.compiler.source;

import dev.assay.language.Localized;
import org.springframework.modulith.NamedInterface;

/**
 * An error or warning of the compiler about the user's text.
 *
 * @param line from 1, like the column, which counts UTF-16 units
 * @param endLine line of the first character after the place
 */
@NamedInterface("source")
public record Diagnostic(
    int line,
    int column,
    int endLine,
    int endColumn,
    Severity severity,
    Localized<String> message) {

  /** Whether the text can still be compiled. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
