package dev.assay.compiler;

import dev.assay.compiler.Formatting.Formatted;
import dev.assay.compiler.Formatting.Unformatted;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.Javac;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.LineIndex;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.List;

/** Formats a source, or says where it isn't Java. */
final class Formatter {
  private Formatter() {}

  static Formatting format(FreshContext fresh, int maxErrors, String source) throws IOException {
    SourceText text = SourceText.of(source);
    List<Fault> faults = JavacRun.parse(fresh, JavacOptions.toParse(maxErrors), text);
    return faults.isEmpty()
        ? new Formatted(
            Javac.SHARED.formatter(fresh.javac(), WarmUpSource.SOURCE).apply(text.forJavac()))
        : new Unformatted(new LineIndex(source).errors(faults, maxErrors));
  }
}
