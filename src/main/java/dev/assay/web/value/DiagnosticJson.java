package dev.assay.web.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Fix;
import java.util.List;
import java.util.Locale;

/**
 * A diagnostic of the compiler in one language. Lines and columns count from 1.
 *
 * @param fixes left out of the JSON where there are none
 */
public record DiagnosticJson(
    int line,
    int column,
    int endLine,
    int endColumn,
    Diagnostic.Severity severity,
    String message,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FixJson> fixes) {

  /** A change that does away with the diagnostic. */
  public record FixJson(String title, List<Fix.Edit> edits) {}

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
        diagnostic.message().in(language),
        diagnostic.fixes().stream()
            .map(fix -> new FixJson(fix.title().in(language), fix.edits()))
            .toList());
  }

  /** Returns the diagnostic with hidden characters made visible. */
  DiagnosticJson visible() {
    return new DiagnosticJson(
        line, column, endLine, endColumn, severity, VisibleText.of(message), fixes);
  }
}
