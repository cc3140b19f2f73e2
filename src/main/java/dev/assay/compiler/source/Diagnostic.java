package dev.assay.compiler.source;

import dev.assay.language.Localized;
import java.util.List;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;

/**
 * An error or warning of the compiler about the user's text.
 *
 * @param line from 1, like the column, which counts UTF-16 units
 * @param endLine line of the first character after the place
 * @param fixes for an editor, the most likely one first; none in a verdict
 */
@NamedInterface("source")
public record Diagnostic(
    int line,
    int column,
    int endLine,
    int endColumn,
    Severity severity,
    Localized<String> message,
    List<Fix> fixes) {

  /** Also reads diagnostics that were stored before there were fixes. */
  public Diagnostic {
    fixes = Objects.requireNonNullElse(fixes, List.of());
  }

  public Diagnostic(
      int line,
      int column,
      int endLine,
      int endColumn,
      Severity severity,
      Localized<String> message) {
    this(line, column, endLine, endColumn, severity, message, List.of());
  }

  /** Whether the text can still be compiled. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
