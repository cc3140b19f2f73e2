package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.javac.EditorContexts;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.LineIndex;
import dev.assay.compiler.source.NeededImports;
import java.io.IOException;
import java.util.List;

/** Finds the errors that {@link CompileSteps} finds in a source, in a fraction of the time. */
final class Diagnosis {
  private final EditorContexts contexts = new EditorContexts();
  private final int maxErrors;

  Diagnosis(int maxErrors) {
    this.maxErrors = maxErrors;
  }

  /** Returns the errors in {@code source} or, if there are none, the warnings. */
  List<Diagnostic> of(FreshContext fresh, String source, Support support, WantedCode wanted)
      throws IOException {
    var imports = new NeededImports(fresh.jdk());
    return contexts.answer(fresh, context -> of(context, imports, source, support, wanted));
  }

  private List<Diagnostic> of(
      JavacContext context,
      NeededImports imports,
      String source,
      Support support,
      WantedCode wanted)
      throws IOException {
    var review = new EditorReview(context, maxErrors);
    var steps = new CompileSteps(context, imports, review, maxErrors, source, support, wanted);
    return steps.run() instanceof Rejected rejected
        ? rejected.diagnostics()
        : new LineIndex(source).warnings(review.warnings(), maxErrors);
  }
}
