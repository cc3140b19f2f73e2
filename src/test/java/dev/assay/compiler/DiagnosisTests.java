package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.JavacSlots;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.language.Localized;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The editor hears of the same errors as a submission, whatever was asked before. */
class DiagnosisTests {
  /** Each source is damaged in as many ways; some thousand texts in all with 20. */
  private static final int ROUNDS = Integer.getInteger("assay.test.damages", 1);

  /** Without that, a random part of the sources has to do. */
  private static final int SOURCES =
      System.getProperty("assay.test.damages") == null ? 250 : Integer.MAX_VALUE;

  /** A method that a source may have been written for. */
  private static final Pattern METHOD =
      Pattern.compile("(?m)^ *(?:public )?([\\w<>\\[\\]]+ \\w+\\([\\w<>, \\[\\]]*\\)) *\\{");

  private static final Support ALONE = new Support(Map.of(), false);
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  @Test
  void saysTheSameInAKeptContextAsInAFreshOne() throws IOException {
    List<String> sources =
        DamagedTexts.sources(
            "problems", "src/test/resources/compiler", "src/test/resources/attack/suite/compiler");
    long seed = Long.getLong("assay.test.seed", System.nanoTime());
    Random random = new Random(seed);
    var texts = new DamagedTexts(random);
    Collections.shuffle(sources, random);
    sources = sources.subList(0, Math.min(sources.size(), SOURCES));
    int wrong = 0;
    int right = 0;
    for (int i = 0; i < ROUNDS; i++) {
      for (String source : sources) {
        String text = texts.damaged(source);
        WantedMethod wanted = wanted(source);
        List<Diagnostic> expected = afresh(text, wanted);
        assertThat(errors(text, wanted)).as("seed %d:\n%s", seed, text).isEqualTo(expected);
        wrong += expected.isEmpty() ? 0 : 1;
        right += expected.isEmpty() ? 1 : 0;
      }
    }
    assertThat(wrong).isGreaterThan(sources.size() * ROUNDS / 2);
    assertThat(right).isGreaterThan(sources.size() * ROUNDS / 10);
  }

  @Test
  void keepsWarningsOutOfVerdicts() {
    String source =
        "class Solution { int f(int[] a) { String s = \"\"; return s == s + 1 ? 1 : 0; } }";
    WantedMethod wanted = Wanted.method("int f(int[] a)");
    assertThat(COMPILER.diagnose(source, ALONE, wanted))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
    assertThat(COMPILER.compile(source, ALONE, wanted)).isInstanceOf(Compilation.Compiled.class);
  }

  private static WantedMethod wanted(String source) {
    return METHOD
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(found -> !found.startsWith("new ") && !found.startsWith("else "))
        .findFirst()
        .map(Wanted::method)
        .orElse(Wanted.method("int f(int[] a)"));
  }

  private static List<Diagnostic> errors(String source, WantedMethod wanted) {
    return COMPILER.diagnose(source, ALONE, wanted).stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(DiagnosisTests::withoutFixes)
        .toList();
  }

  /** Which limit is reached first, CPU time, memory or stack, depends on the machine's load. */
  private static boolean isRefusal(List<Diagnostic> diagnostics) {
    return diagnostics.size() == 1
        && diagnostics.getFirst().message().en().endsWith("Simplify it and try again.");
  }

  private static Diagnostic withoutFixes(Diagnostic of) {
    return new Diagnostic(
        of.line(), of.column(), of.endLine(), of.endColumn(), of.severity(), of.message());
  }

  private static List<Diagnostic> afresh(String source, WantedMethod wanted) {
    CompilerProperties limits = DefaultLimits.LIMITS;
    Support beside = SuppliedClasses.beside(source, ALONE);
    Compilation compilation =
        new JavacSlots(limits.cpu(), limits.memory(), WarmUpSource::compile)
            .take(
                fresh -> new CompileSteps(fresh, limits.maxErrors(), source, beside, wanted).run(),
                DiagnosisTests::refused);
    return compilation instanceof Rejected rejected ? rejected.diagnostics() : List.of();
  }

  private static Compilation refused(Localized<String> reason) {
    return new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, reason)));
  }
}
