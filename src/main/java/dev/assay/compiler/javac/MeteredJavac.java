package dev.assay.compiler.javac;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's own javac, loaded a second time with a meter in it, and the formatter that builds on
 * it.
 *
 * <p>Theory of operation: a source of 1 kB can keep javac busy for hours or eat any heap, in dozens
 * of ways and in any phase. Rather than guard the places known to explode, this class loader
 * defines its own copy of the compiler's classes and {@link TickTransform} makes each method and
 * each loop of them ask {@link CompileBudget}. That also holds for unforeseen sources and later
 * compilers, and needs no access to javac's internals. It costs about a tenth of the time of a
 * compilation, and once a second at the start.
 *
 * <p>An error inside a static initialiser leaves a class dead for ever; after a {@link
 * LinkageError}, {@link JavacSlots} discards the copy and loads another.
 */
final class MeteredJavac extends ClassLoader {
  private static final String JAVAC = "com.sun.tools.";

  /** The formatter, and Guava, which only the formatter uses. */
  private static final List<String> FORMATTER =
      List.of("com.google.googlejavaformat.", "com.google.common.", GoogleStyle.class.getName());

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

  /** Returns a {@link GoogleStyle} on the copy that {@code javac} is from. */
  @SuppressWarnings("unchecked")
  static UnaryOperator<String> formatter(JavaCompiler javac) {
    try {
      Class<?> style = javac.getClass().getClassLoader().loadClass(GoogleStyle.class.getName());
      return (UnaryOperator<String>) style.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the formatter could not be loaded", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isMetered(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name, resolve);
    }
  }

  private static boolean isMetered(String name) {
    return name.startsWith(JAVAC) || FORMATTER.stream().anyMatch(name::startsWith);
  }

  private @Nullable InputStream open(String name) throws IOException {
    String file = name.replace('.', '/') + ".class";
    return name.startsWith(JAVAC)
        ? original.getResourceAsStream(file)
        : getParent().getResourceAsStream(file);
  }

  private Class<?> define(String name, boolean resolve) throws ClassNotFoundException {
    try (InputStream in = open(name)) {
      if (in == null) {
        return super.loadClass(name, resolve);
      }
      byte[] metered = TickTransform.apply(in.readAllBytes(), getParent());
      return defineClass(name, metered, 0, metered.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
