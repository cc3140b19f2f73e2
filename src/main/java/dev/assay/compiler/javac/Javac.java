package dev.assay.compiler.javac;

import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The one compiler of this JVM and its view of the JDK, loaded when first needed.
 *
 * <p>A class whose initialiser meets a small stack or a spent budget is dead from then on. So a new
 * compiler first compiles a source of ours, without limits.
 */
public final class Javac {
  /** Shared, since it takes a second and 30 MB to load. */
  public static final Javac SHARED = new Javac();

  private @Nullable JavaCompiler compiler;
  private @Nullable JavaCompiler formatterOf;
  private @Nullable UnaryOperator<String> formatter;
  private @Nullable JdkClasses jdk;

  private Javac() {}

  /** Compiles a source of ours, which initialises the classes of a new compiler. */
  @FunctionalInterface
  public interface FirstRun {
    void compile(FreshContext fresh) throws IOException;
  }

  /** Returns a fresh context of the compiler, which does {@code firstRun} when it is new. */
  public synchronized FreshContext fresh(FirstRun firstRun) {
    if (compiler == null) {
      var loaded = new FreshContext(MeteredJavac.load(), jdk());
      CompileThread.call(
          CompileBudget.unlimited(),
          () -> {
            firstRun.compile(loaded);
            return true;
          });
      compiler = loaded.javac();
    }
    return new FreshContext(compiler, jdk());
  }

  /**
   * Returns the formatter that builds on {@code current}.
   *
   * @param firstSource of ours; a new formatter formats it first
   */
  public synchronized UnaryOperator<String> formatter(JavaCompiler current, String firstSource) {
    if (formatter == null || formatterOf != current) {
      UnaryOperator<String> loaded = MeteredJavac.formatter(current);
      CompileThread.call(CompileBudget.unlimited(), () -> loaded.apply(firstSource));
      formatter = loaded;
      formatterOf = current;
    }
    return formatter;
  }

  private JdkClasses jdk() {
    if (jdk == null) {
      jdk = JdkClasses.read();
    }
    return jdk;
  }

  /** Forgets {@code broken}, so that the next compilation gets a new one. */
  synchronized void discard(JavaCompiler broken) {
    if (compiler == broken) {
      compiler = null;
      formatterOf = null;
      formatter = null;
    }
  }
}
