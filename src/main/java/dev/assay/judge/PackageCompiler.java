package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.WantedCode;
import java.util.Map;

/** Compiles the code that a problem package brings, which must compile. */
final class PackageCompiler {

  private final SourceCompiler compiler;

  PackageCompiler(SourceCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Compiles {@code source} beside the classes that {@code beside} has, file name to source.
   *
   * @throws JudgeException with the first fault and its line
   */
  Compilation.Compiled compile(
      String file, String source, WantedCode wanted, Map<String, String> beside) {
    return compile(file, source, wanted, new Support(beside, false));
  }

  /**
   * Compiles {@code source}.
   *
   * @param file the name to blame
   * @param beside what it may use
   * @throws JudgeException with the first fault and its line
   */
  Compilation.Compiled compile(String file, String source, WantedCode wanted, Support beside) {
    Compilation compilation = compiler.compile(source, beside, wanted);
    if (compilation instanceof Compilation.Compiled compiled) {
      return compiled;
    }
    var first = ((Compilation.Rejected) compilation).diagnostics().getFirst();
    throw new JudgeException(file + ":" + first.line() + ": " + first.message().en());
  }
}
