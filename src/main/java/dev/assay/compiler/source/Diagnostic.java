package dev.assay.compiler.source;

import dev.assay.language.Localized;
import org.springframework.modulith.NamedInterface;

/**
 * One remark of the compiler about the text that the user wrote.
 *
 * @param line from 1; so is the column, counted in UTF-16 units
 * @param endLine the line of the first character behind the place
 */
@NamedInterface("source")
public record Diagnostic(
    int line,
    int column,
    int endLine,
    int endColumn,
    Severity severity,
    Localized<String> message) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
