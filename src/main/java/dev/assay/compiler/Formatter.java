package dev.assay.compiler;

import dev.assay.compiler.Formatting.Formatted;
import dev.assay.compiler.Formatting.Unformatted;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.Javac;
import dev.assay.compiler.javac.JdkClasses;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.LineIndex;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaCompiler;

/** Lays out a source, or says where it isn't Java. */
final class Formatter {
  private Formatter() {}

  static Formatting format(JavaCompiler javac, JdkClasses jdk, int maxErrors, String source)
      throws IOException {
    SourceText text = SourceText.of(source);
    List<String> options = List.of("-proc:none", "-Xmaxerrs", String.valueOf(maxErrors));
    List<Fault> faults = JavacRun.parse(new FreshContext(javac, jdk), options, text);
    return faults.isEmpty()
        ? new Formatted(Javac.SHARED.formatter(javac).apply(text.forJavac()))
        : new Unformatted(new LineIndex(source).errors(faults, maxErrors));
  }
}
