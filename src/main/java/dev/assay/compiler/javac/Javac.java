package dev.assay.compiler.javac;

import dev.assay.compiler.CompileSteps;
import dev.assay.compiler.KeptContexts;
import dev.assay.compiler.Support;
import dev.assay.compiler.WarmUpSource;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The one compiler of this JVM and its view of the JDK, loaded when first needed.
 *
 * <p>A class that is initialised for the first time can't tell a small stack or a spent budget from
 * a fault of its own, and is dead from then on. So a new compiler first compiles a text of ours,
 * without limits.
 */
public final class Javac {
  /** Shared, since it takes a second and 30 MB to load. */
  public static final Javac SHARED = new Javac();

  private @Nullable JavaCompiler compiler;
  private @Nullable JavaCompiler formatterOf;
  private @Nullable UnaryOperator<String> formatter;
  private @Nullable JdkClasses jdk;

  private Javac() {}

  /** Returns the compiler. */
  public synchronized JavaCompiler compiler() {
    if (compiler == null) {
      JavaCompiler loaded = MeteredJavac.load();
      JdkClasses classes = jdk();
      CompileThread.call(CompileBudget.unlimited(), () -> tryOut(loaded, classes));
      compiler = loaded;
    }
    return compiler;
  }

  /** Compiles in a context that is made, and once more in the same, which has then been cleared. */
  private static boolean tryOut(JavaCompiler loaded, JdkClasses classes) throws IOException {
    var contexts = new KeptContexts();
    for (int i = 0; i < 2; i++) {
      var steps =
          new CompileSteps(
              loaded,
              classes,
              10,
              WarmUpSource.SOURCE,
              new Support(Map.of(), false),
              WarmUpSource.WANTED);
      contexts.compile(loaded, classes, steps).orElseThrow();
    }
    return true;
  }

  /** Returns the formatter that builds on {@code current}. */
  public synchronized UnaryOperator<String> formatter(JavaCompiler current) {
    if (formatter == null || formatterOf != current) {
      UnaryOperator<String> loaded = MeteredJavac.formatter(current);
      CompileThread.call(CompileBudget.unlimited(), () -> loaded.apply(WarmUpSource.SOURCE));
      formatter = loaded;
      formatterOf = current;
    }
    return formatter;
  }

  /** Returns the view of the JDK. */
  public synchronized JdkClasses jdk() {
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
