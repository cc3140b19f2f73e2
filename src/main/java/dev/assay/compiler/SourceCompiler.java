package dev.assay.compiler;

import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Diagnostic.Severity;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import javax.tools.JavaCompiler;
import org.springframework.util.unit.DataSize;

/**
 * Compiles sources with javac in this JVM, in memory, within a budget that no source can exceed.
 *
 * <p>At most one compilation per core runs at a time; others wait for their turn.
 */
public final class SourceCompiler {
  private static final System.Logger LOG = System.getLogger(SourceCompiler.class.getName());

  /** Enough for what people write, and little enough that a small heap survives two bombs. */
  private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(64);

  /** A compilation takes 1,000 ms at first, 60 ms after ten rounds, 25 ms after a hundred. */
  private static final int WARM_UP_ROUNDS = 100;

  /** Shared, since it takes a second and 30 MB to load. */
  private static final Javac JAVAC = new Javac();

  private final CompilerProperties properties;
  private final DataSize memory;
  private final Semaphore slots;

  public SourceCompiler(CompilerProperties properties) {
    this.properties = properties;
    int cores = Runtime.getRuntime().availableProcessors();
    slots = new Semaphore(cores, true);
    long bearable =
        Math.max(LEAST_MEMORY.toBytes(), Runtime.getRuntime().maxMemory() / (2 * cores));
    memory = DataSize.ofBytes(Math.min(properties.memory().toBytes(), bearable));
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
      return compileWithin(new CompileBudget(properties.cpu(), memory), source, support, wanted);
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

  private Compilation compileWithin(
      CompileBudget budget, String source, Map<String, String> support, WantedMethod wanted) {
    JavaCompiler compiler = JAVAC.compiler();
    JdkClasses jdk = JAVAC.jdk();
    return CompileThread.call(
        budget,
        () -> {
          try {
            return new Steps(compiler, jdk, properties.maxErrors(), source, support, wanted).run();
          } catch (RuntimeException | Error e) {
            return failed(e, compiler);
          }
        });
  }

  private Rejected failed(Throwable thrown, JavaCompiler compiler) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof CompileBudget.Spent) {
        return rejected(String.valueOf(cause.getMessage()));
      }
      if (cause instanceof StackOverflowError) {
        return rejected("The source is too deeply nested for the compiler. Please simplify it.");
      }
      if (cause instanceof OutOfMemoryError) {
        return rejected("Compiling this source takes too much memory. Please simplify it.");
      }
      if (cause instanceof LinkageError) {
        JAVAC.discard(compiler);
      }
    }
    LOG.log(Level.WARNING, "javac failed", thrown);
    return rejected("The compiler failed on this source: " + thrown + ". Please change it.");
  }

  private static Rejected rejected(String message) {
    return new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, message)));
  }
}
