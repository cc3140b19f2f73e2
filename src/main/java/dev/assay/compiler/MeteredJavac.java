package dev.assay.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javax.tools.JavaCompiler;

/**
 * The JDK's own javac, loaded a second time with a meter in it.
 *
 * <p>Theory of operation: a source of 1 kB can keep javac busy for hours or eat any heap, in dozens
 * of ways and in any phase. Rather than guard the places known to explode, this class loader
 * defines its own copy of the compiler's classes and {@link TickTransform} makes each method and
 * each loop of them ask {@link CompileBudget}. That holds for sources nobody has thought of and for
 * compilers to come, and needs no access to javac's internals. It costs about a tenth of the time
 * of a compilation, and once a second at the start.
 *
 * <p>An error inside a static initialiser leaves a class dead for ever; whoever sees a {@link
 * LinkageError} throws the copy away and loads another.
 */
final class MeteredJavac extends ClassLoader {
  private static final String PACKAGES = "com.sun.tools.";

  static {
    registerAsParallelCapable();
  }

  private final Module original;

  private MeteredJavac() {
    super("metered-javac", MeteredJavac.class.getClassLoader());
    original =
        ModuleLayer.boot()
            .findModule("jdk.compiler")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "This Java has no compiler. Run Assay on a JDK, not on a JRE."));
  }

  /** Loads a new copy. */
  static JavaCompiler load() {
    try {
      Class<?> tool = new MeteredJavac().loadClass("com.sun.tools.javac.api.JavacTool");
      return (JavaCompiler)
          MethodHandles.publicLookup()
              .findStatic(tool, "create", MethodType.methodType(tool))
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("javac could not be loaded", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PACKAGES)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name, resolve);
    }
  }

  private Class<?> define(String name, boolean resolve) throws ClassNotFoundException {
    try (InputStream in = original.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        return super.loadClass(name, resolve);
      }
      byte[] metered = TickTransform.apply(in.readAllBytes());
      return defineClass(name, metered, 0, metered.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
