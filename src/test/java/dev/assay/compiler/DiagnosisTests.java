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
import org.junit.jupiter.api.Test;

/** The editor hears of the same errors as a submission, whatever was asked before. */
class DiagnosisTests {
  /** Each source is damaged in as many ways; some thousand texts in all with 20. */
  private static final int ROUNDS = Integer.getInteger("assay.test.damages", 1);

  private static final WantedMethod WANTED = Wanted.method("int f(int[] a)");
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
    int wrong = 0;
    for (int i = 0; i < ROUNDS; i++) {
      for (String source : sources) {
        String text = texts.damaged(source);
        List<Diagnostic> expected = afresh(text);
        assertThat(errors(text)).as("seed %d:\n%s", seed, text).isEqualTo(expected);
        wrong += expected.isEmpty() ? 0 : 1;
      }
    }
    assertThat(wrong).isGreaterThan(sources.size() * ROUNDS / 2);
  }

  private static List<Diagnostic> errors(String source) {
    return COMPILER.diagnose(source, ALONE, WANTED);
  }

  private static List<Diagnostic> afresh(String source) {
    CompilerProperties limits = DefaultLimits.LIMITS;
    Support beside = SuppliedClasses.beside(source, ALONE);
    Compilation compilation =
        new JavacSlots(limits.cpu(), limits.memory(), WarmUpSource::compile)
            .take(
                fresh -> new CompileSteps(fresh, limits.maxErrors(), source, beside, WANTED).run(),
                DiagnosisTests::refused);
    return compilation instanceof Rejected rejected ? rejected.diagnostics() : List.of();
  }

  private static Compilation refused(Localized<String> reason) {
    return new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, reason)));
  }
}
