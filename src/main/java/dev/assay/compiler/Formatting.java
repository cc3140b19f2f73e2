package dev.assay.compiler;

import dev.assay.compiler.source.Diagnostic;
import java.util.List;

/** What became of a source that was to be laid out. */
public sealed interface Formatting {

  /** The source in its new layout. */
  record Formatted(String code) implements Formatting {}

  /**
   * The source isn't Java, or can't be laid out within the budget.
   *
   * @param diagnostics why; at least one, in the order of their places
   */
  record Unformatted(List<Diagnostic> diagnostics) implements Formatting {
    public Unformatted {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
