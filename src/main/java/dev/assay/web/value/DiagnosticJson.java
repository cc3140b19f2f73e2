package dev.assay.web.value;

import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Locale;

/** A diagnostic of the compiler in one language. Lines and columns count from 1. */
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

  /** Returns the diagnostic with hidden characters made visible. */
  DiagnosticJson visible() {
    return new DiagnosticJson(line, column, endLine, endColumn, severity, VisibleText.of(message));
  }
}
