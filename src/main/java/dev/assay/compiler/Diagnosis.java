package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.javac.EditorContexts;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.NeededImports;
import java.io.IOException;
import java.util.List;

/**
 * Finds for an editor what {@link CompileSteps} would tell of a source, in a fraction of the time.
 */
final class Diagnosis {
  private final EditorContexts contexts = new EditorContexts();
  private final int maxErrors;

  Diagnosis(int maxErrors) {
    this.maxErrors = maxErrors;
  }

  /** Returns the errors in {@code source}. */
  List<Diagnostic> of(FreshContext fresh, String source, Support support, WantedCode wanted)
      throws IOException {
    var imports = new NeededImports(fresh.jdk());
    return contexts.answer(
        fresh, context -> of(context, imports, source, support, wanted));
  }

  private List<Diagnostic> of(
      JavacContext context,
      NeededImports imports,
      String source,
      Support support,
      WantedCode wanted)
      throws IOException {
    var steps = new CompileSteps(context, imports, maxErrors, source, support, wanted);
    return steps.run() instanceof Rejected rejected ? rejected.diagnostics() : List.of();
  }
}
