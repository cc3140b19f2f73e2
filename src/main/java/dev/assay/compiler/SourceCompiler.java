package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Formatting.Unformatted;
import dev.assay.compiler.complete.Completer;
import dev.assay.compiler.complete.Completions;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.CompileThread;
import dev.assay.compiler.javac.JavacSlots;
import dev.assay.compiler.javac.JdkClasses;
import dev.assay.compiler.mutate.Mutant;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.compiler.mutate.Mutator;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.tools.JavaCompiler;

/**
 * Compiles sources with javac in this JVM, in memory, within a budget that no source can exceed,
 * and answers what an editor asks of a compiler in the same way.
 */
public final class SourceCompiler {
  /** Enough to bring a compilation from 300 ms to 4 ms. */
  private static final int WARM_UP_ROUNDS = 200;

  private static final int EDITOR_WARM_UP_ROUNDS = 5;

  /** Whether this JVM is being warmed up, which is done once for all compilers. */
  private static final AtomicBoolean WARM = new AtomicBoolean();

  private final CompilerProperties properties;
  private final JavacSlots turns;
  private final KeptContexts kept = new KeptContexts();

  public SourceCompiler(CompilerProperties properties) {
    this.properties = properties;
    turns = new JavacSlots(properties);
  }

  /** Compiles {@code source} by itself. */
  public Compilation compile(String source, WantedCode wanted) {
    return compile(source, Map.of(), wanted);
  }

  /**
   * Compiles {@code source} with the classes of {@code support} in sight.
   *
   * @param support file name to source; left out where {@code source} declares the same class
   * @throws CancellationException if the calling thread is interrupted, which it then still is
   */
  public Compilation compile(String source, Map<String, String> support, WantedCode wanted) {
    return compile(source, new Support(support, false), wanted);
  }

  /** Compiles {@code source} with the classes of {@code support} in sight. */
  public Compilation compile(String source, Support support, WantedCode wanted) {
    return stepping(
        source,
        (javac, jdk) -> {
          var steps = steps(javac, jdk, source, support, wanted);
          Optional<Compilation> atOnce = kept.compile(javac, jdk, steps);
          if (atOnce.isPresent()) {
            return atOnce.get();
          }
          CompileThread.renewBudget();
          return steps.run();
        });
  }

  private CompileSteps steps(
      JavaCompiler javac, JdkClasses jdk, String source, Support support, WantedCode wanted) {
    return new CompileSteps(javac, jdk, properties.maxErrors(), source, support, wanted);
  }

  /**
   * Returns what the compiler has to say about {@code source}; empty when it compiles. Meant for
   * sources that are being written, most of which do not.
   */
  public List<Diagnostic> diagnose(String source, Support support, WantedCode wanted) {
    return stepping(source, (javac, jdk) -> steps(javac, jdk, source, support, wanted).run())
            instanceof Rejected rejected
        ? rejected.diagnostics()
        : List.of();
  }

  private Compilation stepping(String source, JavacSlots.Work<Compilation> work) {
    return tooLong(source)
        .<Compilation>map(SourceCompiler::rejected)
        .orElseGet(() -> turns.take(work, SourceCompiler::rejected));
  }

  /**
   * Returns what may be meant by the word before the cursor, in a source that need not be finished.
   *
   * @param offset of the cursor, in UTF-16 units from 0
   * @param support as for {@link #compile}
   */
  public Completions complete(String source, int offset, Map<String, String> support) {
    Completions none = Completions.none(offset);
    return tooLong(source).isPresent()
        ? none
        : turns.take(
            (javac, jdk) -> Completer.complete(javac, jdk, source, offset, support),
            reason -> none);
  }

  /** Lays {@code source} out in Google's style, with indentation by four. */
  public Formatting format(String source) {
    return tooLong(source)
        .<Formatting>map(SourceCompiler::unformatted)
        .orElseGet(
            () ->
                turns.take(
                    (javac, jdk) -> Formatter.format(javac, jdk, properties.maxErrors(), source),
                    SourceCompiler::unformatted));
  }

  /** Returns copies of {@code source} with a small change each, of which some do not compile. */
  public Mutants mutants(String source) {
    return turns.take(
        (javac, jdk) -> Mutator.mutants(javac, jdk, source),
        reason -> new Mutants(source, 0, List.of()));
  }

  /** Returns those of {@code mutants} that compile; takes a fraction of the time of each. */
  public List<CompiledMutant> compile(Mutants mutants, Support support, WantedCode wanted) {
    Optional<List<CompiledMutant>> atOnce =
        wanted instanceof WantedMethod method && !support.firm()
            ? turns.take(
                (javac, jdk) -> mutants.compile(javac, jdk, support.sources(), method),
                reason -> Optional.empty())
            : Optional.empty();
    return atOnce.orElseGet(
        () ->
            mutants.all().stream()
                .flatMap(mutant -> compile(mutant, support, wanted).stream())
                .toList());
  }

  private Optional<CompiledMutant> compile(Mutant mutant, Support support, WantedCode wanted) {
    return compile(mutant.source(), support, wanted) instanceof Compilation.Compiled code
        ? Optional.of(new CompiledMutant(mutant, code))
        : Optional.empty();
  }

  /** Works on typical code until the JIT has seen it often enough. Takes seconds. */
  void warmUp() {
    if (!WARM.compareAndSet(false, true)) {
      return;
    }
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      compile(WarmUpSource.SOURCE, WarmUpSource.WANTED);
    }
    for (int i = 0; i < EDITOR_WARM_UP_ROUNDS; i++) {
      complete(WarmUpSource.SOURCE, WarmUpSource.SOURCE.indexOf(".offer("), Map.of());
      format(WarmUpSource.SOURCE);
    }
  }

  private Optional<Localized<String>> tooLong(String source) {
    long bytes = source.getBytes(StandardCharsets.UTF_8).length;
    long most = properties.maxSource().toBytes();
    return bytes > most
        ? Optional.of(Wording.of("compiler.too-long", bytes, most))
        : Optional.empty();
  }

  private static Rejected rejected(Localized<String> message) {
    return new Rejected(List.of(wholeSource(message)));
  }

  private static Unformatted unformatted(Localized<String> message) {
    return new Unformatted(List.of(wholeSource(message)));
  }

  private static Diagnostic wholeSource(Localized<String> message) {
    return new Diagnostic(1, 1, 1, 1, Severity.ERROR, message);
  }
}
