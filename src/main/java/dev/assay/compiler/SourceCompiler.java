package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Formatting.Unformatted;
import dev.assay.compiler.complete.Completer;
import dev.assay.compiler.complete.Completions;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.CompileThread;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacSlots;
import dev.assay.compiler.mutate.Mutant;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.compiler.mutate.Mutator;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.compiler.trace.Weaver;
import dev.assay.compiler.trace.Weaving;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Compiles sources with javac in this JVM, in memory, within a budget that no source can exceed,
 * and answers an editor's questions in the same way: {@link #diagnose}, {@link #complete} and
 * {@link #format}.
 */
public final class SourceCompiler {
  /** Enough to bring a compilation from 300 ms to 4 ms. */
  private static final int WARM_UP_ROUNDS = 200;

  private static final int EDITOR_WARM_UP_ROUNDS = 5;

  /** Set when the warm-up begins, which one compiler does for all of this JVM. */
  private static final AtomicBoolean WARM = new AtomicBoolean();

  private final CompilerProperties properties;
  private final JavacSlots slots;
  private final KeptContexts kept = new KeptContexts();
  private final Completer completer = new Completer();
  private final Diagnosis diagnosis;

  public SourceCompiler(CompilerProperties properties) {
    this.properties = properties;
    diagnosis = new Diagnosis(properties.maxErrors());
    slots = new JavacSlots(properties.cpu(), properties.memory(), WarmUpSource::compile);
  }

  /** Compiles {@code source} by itself. */
  public Compilation compile(String source, WantedCode wanted) {
    return compile(source, Map.of(), wanted);
  }

  /**
   * Compiles {@code source} with the classes of {@code support} in sight.
   *
   * @param support file name to source; stands in for classes of the same name in {@code source}
   * @throws CancellationException if the calling thread is interrupted; it stays interrupted
   */
  public Compilation compile(String source, Map<String, String> support, WantedCode wanted) {
    return compile(source, new Support(support, false), wanted);
  }

  /** Compiles {@code source} with the classes of {@code support} in sight. */
  public Compilation compile(String source, Support support, WantedCode wanted) {
    return take(
        source,
        fresh -> {
          var steps = steps(fresh, source, support, wanted);
          Optional<Compilation> atOnce = kept.compile(fresh, steps);
          if (atOnce.isPresent()) {
            return atOnce.get();
          }
          CompileThread.renewBudget();
          return steps.run();
        },
        SourceCompiler::rejected);
  }

  /** Weaves a recorder into code that {@link #compile} made of {@code source}. */
  public Weaving weave(String source, Compilation.Compiled compiled) {
    return take(
        source, fresh -> Weaver.weave(fresh, source, compiled.classes()), Weaving.Untraceable::new);
  }

  private CompileSteps steps(
      FreshContext fresh, String source, Support support, WantedCode wanted) {
    return new CompileSteps(
        fresh, properties.maxErrors(), source, SuppliedClasses.beside(source, support), wanted);
  }

  /**
   * Returns the compiler's errors in {@code source}; empty when it compiles. Meant for sources that
   * are being written, most of which have errors.
   */
  public List<Diagnostic> diagnose(String source, Support support, WantedCode wanted) {
    Support beside = SuppliedClasses.beside(source, support);
    return take(
        source,
        fresh -> diagnosis.of(fresh, source, beside, wanted),
        reason -> List.of(wholeSource(reason)));
  }

  /**
   * Returns the names that may be meant at the cursor, in a source that need not be finished.
   *
   * @param offset of the cursor, in UTF-16 units from 0
   * @param support file name to source of the classes that code may name
   */
  public Completions complete(String source, int offset, Map<String, String> support) {
    return take(
        source,
        fresh ->
            completer.complete(
                fresh, source, offset, SuppliedClasses.beside(source, offset, support)),
        reason -> Completions.none(offset));
  }

  /** Formats {@code source} in Google's style, with indentation by four. */
  public Formatting format(String source) {
    return take(
        source,
        fresh -> Formatter.format(fresh, properties.maxErrors(), source),
        reason -> new Unformatted(List.of(wholeSource(reason))));
  }

  /**
   * Does {@code work} on {@code source} within the budget; the only way for the source of a user.
   *
   * @param refused makes a result of the reason why the source is too long or exceeded the budget
   */
  <T> T take(String source, JavacSlots.Work<T> work, Function<Localized<String>, T> refused) {
    long bytes = source.getBytes(StandardCharsets.UTF_8).length;
    long most = properties.maxSource().toBytes();
    return bytes > most
        ? refused.apply(Wording.of("compiler.too-long", bytes, most))
        : slots.take(work, refused);
  }

  /** Returns copies of {@code source} with one small change each; some do not compile. */
  public Mutants mutants(String source) {
    return slots.take(
        fresh -> Mutator.mutants(fresh, source), reason -> new Mutants(source, 0, List.of()));
  }

  /** Returns the mutants that compile; takes a fraction of the time of compiling each by itself. */
  public List<CompiledMutant> compile(Mutants mutants, Support support, WantedCode wanted) {
    Map<String, String> besideOriginal =
        SuppliedClasses.beside(mutants.source(), support.sources());
    Optional<List<CompiledMutant>> atOnce =
        wanted instanceof WantedMethod method && !support.guarded()
            ? slots.take(
                fresh -> MutantCompiler.compile(fresh, mutants, besideOriginal, method),
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

  /** Works on typical code until the JIT has compiled javac. Takes seconds. */
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
      diagnose(WarmUpSource.SOURCE, new Support(Map.of(), false), WarmUpSource.WANTED);
    }
  }

  private static Rejected rejected(Localized<String> message) {
    return new Rejected(List.of(wholeSource(message)));
  }

  private static Diagnostic wholeSource(Localized<String> message) {
    return new Diagnostic(1, 1, 1, 1, Severity.ERROR, message);
  }
}
