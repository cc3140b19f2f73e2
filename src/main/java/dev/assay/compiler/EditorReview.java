package dev.assay.compiler;

import dev.assay.compiler.fix.Repairs;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.lint.Lint;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.SourceText;
import dev.assay.compiler.source.Warning;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds for an editor repairs of faults and, in a source without any, warnings. Where the trees of
 * a broken text lead to a failure, the editor just gets none.
 */
final class EditorReview implements Review {
  private static final System.Logger LOG = System.getLogger(EditorReview.class.getName());

  private final JavacContext context;
  private final int maxErrors;
  private List<Warning> warnings = List.of();

  EditorReview(JavacContext context, int maxErrors) {
    this.context = context;
    this.maxErrors = maxErrors;
  }

  @Override
  public List<Fault> repaired(AnalysedSource source, List<Fault> faults) {
    return guarded(() -> Repairs.added(source, faults), faults);
  }

  @Override
  public List<Fault> repairedSyntax(SourceText text, List<Fault> faults) throws IOException {
    return new SyntaxCheck(context, maxErrors).repaired(text, faults);
  }

  @Override
  public void warn(AnalysedSource source) {
    warnings = guarded(() -> Lint.warnings(source), List.of());
  }

  private <T> T guarded(Supplier<T> search, T none) {
    try {
      return search.get();
    } catch (RuntimeException | AssertionError e) {
      LOG.log(Level.WARNING, "no fixes and warnings for a source", e);
      context.distrust();
      return none;
    }
  }

  /** Returns the warnings of the last run; none unless it had no errors. */
  List<Warning> warnings() {
    return warnings;
  }
}
