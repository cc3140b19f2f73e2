package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Diagnostic.Severity;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import javax.tools.JavaCompiler;
import org.springframework.util.unit.DataSize;

/**
 * Compiles sources with javac in this JVM, in memory, within a budget that no source can exceed.
 *
 * <p>At most one compilation per core runs at a time, fewer where the heap is small; others wait
 * for their turn.
 */
public final class SourceCompiler {
  private static final System.Logger LOG = System.getLogger(SourceCompiler.class.getName());

  /** Enough for what people write, and little enough that a small heap survives two bombs. */
  private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(64);

  /** Enough to bring a compilation from 300 ms to 50 ms; submissions do the rest. */
  private static final int WARM_UP_ROUNDS = 30;

  /** The one that is loaded, and a new one if that is broken. */
  private static final int COMPILERS_TRIED = 2;

  /** Shared, since it takes a second and 30 MB to load. */
  private static final Javac JAVAC = new Javac();

  private final CompilerProperties properties;
  private final DataSize memory;
  private final Semaphore slots;

  public SourceCompiler(CompilerProperties properties) {
    this.properties = properties;
    long bearable = Runtime.getRuntime().maxMemory() / 2;
    int cores = Runtime.getRuntime().availableProcessors();
    int atOnce = Math.clamp(bearable / LEAST_MEMORY.toBytes(), 1, cores);
    slots = new Semaphore(atOnce, true);
    long share = Math.max(LEAST_MEMORY.toBytes(), bearable / atOnce);
    memory = DataSize.ofBytes(Math.min(properties.memory().toBytes(), share));
  }

  /** Compiles {@code source} by itself. */
  public Compilation compile(String source, WantedMethod wanted) {
    return compile(source, Map.of(), wanted);
  }

  /**
   * Compiles {@code source} with the classes of {@code support} in sight.
   *
   * @param support file name to source; left out where {@code source} declares the same class
   * @throws CancellationException if the calling thread is interrupted, which it then still is
   */
  public Compilation compile(String source, Map<String, String> support, WantedMethod wanted) {
    long bytes = source.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > properties.maxSource().toBytes()) {
      return rejected(
          "The source has %,d bytes; at most %,d are accepted."
              .formatted(bytes, properties.maxSource().toBytes()));
    }
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting to compile");
    }
    try {
      return compileInTurn(source, support, wanted);
    } finally {
      slots.release();
    }
  }

  /** Returns what the compiler has to say about {@code source}; empty when it compiles. */
  public List<Diagnostic> diagnose(
      String source, Map<String, String> support, WantedMethod wanted) {
    return compile(source, support, wanted) instanceof Rejected rejected
        ? rejected.diagnostics()
        : List.of();
  }

  /** Compiles typical code until the JIT has seen it often enough. Takes seconds. */
  void warmUp() {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      compile(Typical.SOURCE, Typical.WANTED);
    }
  }

  private Compilation compileInTurn(
      String source, Map<String, String> support, WantedMethod wanted) {
    for (int i = 0; i < COMPILERS_TRIED; i++) {
      JavaCompiler compiler = JAVAC.compiler();
      JdkClasses jdk = JAVAC.jdk();
      CompileBudget budget = new CompileBudget(properties.cpu(), memory);
      Optional<Compilation> result =
          CompileThread.call(
              budget,
              () -> {
                Steps steps =
                    new Steps(compiler, jdk, properties.maxErrors(), source, support, wanted);
                return withFailures(steps, budget);
              });
      if (result.isPresent()) {
        return result.get();
      }
      JAVAC.discard(compiler);
    }
    return rejected("The compiler breaks on this source. Please simplify it.");
  }

  /** Returns empty when the compiler itself is broken. */
  private static Optional<Compilation> withFailures(Steps steps, CompileBudget budget)
      throws IOException {
    try {
      Compilation done = steps.run();
      return Optional.of(budget.overrun().<Compilation>map(SourceCompiler::rejected).orElse(done));
    } catch (RuntimeException | Error e) {
      if (budget.overrun().isPresent()) {
        return budget.overrun().map(SourceCompiler::rejected);
      }
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof LinkageError) {
          LOG.log(Level.WARNING, "javac is broken and will be loaded again", e);
          return Optional.empty();
        }
        Optional<String> reason = reason(cause);
        if (reason.isPresent()) {
          return reason.map(SourceCompiler::rejected);
        }
      }
      LOG.log(Level.WARNING, "javac failed", e);
      return Optional.of(
          rejected("The compiler failed on this source: " + e + ". Please change it."));
    }
  }

  private static Optional<String> reason(Throwable cause) {
    return switch (cause) {
      case WantedTypes.UnknownType unknown -> Optional.ofNullable(unknown.getMessage());
      case StackOverflowError overflow ->
          Optional.of("The source is too deeply nested for the compiler. Please simplify it.");
      case OutOfMemoryError exhausted ->
          Optional.of("Compiling this source takes too much memory. Please simplify it.");
      default -> Optional.empty();
    };
  }

  private static Rejected rejected(String message) {
    return new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, message)));
  }
}
