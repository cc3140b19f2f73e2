package dev.assay.compiler;

import dev.assay.compiler.source.Diagnostic;
import java.util.List;

/** The result of formatting a source. */
public sealed interface Formatting {

  /** The formatted source. */
  record Formatted(String code) implements Formatting {}

  /**
   * The source isn't Java, or can't be formatted within the budget.
   *
   * @param diagnostics why; at least one, in the order of their places
   */
  record Unformatted(List<Diagnostic> diagnostics) implements Formatting {
    public Unformatted {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
