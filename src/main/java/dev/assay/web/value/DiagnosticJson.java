package dev.assay.web.value;

import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Locale;

/** A remark of the compiler, for one who reads {@code language}. Lines and columns from 1. */
public record DiagnosticJson(
    int line,
    int column,
    int endLine,
    int endColumn,
    Diagnostic.Severity severity,
    String message) {

  public static List<DiagnosticJson> of(List<Diagnostic> diagnostics, Locale language) {
    return diagnostics.stream().map(diagnostic -> of(diagnostic, language)).toList();
  }

  private static DiagnosticJson of(Diagnostic diagnostic, Locale language) {
    return new DiagnosticJson(
        diagnostic.line(),
        diagnostic.column(),
        diagnostic.endLine(),
        diagnostic.endColumn(),
        diagnostic.severity(),
        diagnostic.message().in(language));
  }

  /** Returns the same with a message that a page can show. */
  DiagnosticJson visible() {
    return new DiagnosticJson(line, column, endLine, endColumn, severity, VisibleText.of(message));
  }
}
