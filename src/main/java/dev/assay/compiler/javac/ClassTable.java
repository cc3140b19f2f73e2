package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.util.Map;

/**
 * The classes that a context of javac knows, by name and module.
 *
 * <p>At the end of a run {@code JavacTaskPool} removes the classes that are in the trees of its
 * sources. Nested classes have left the trees for class files by then, so they would stay: a later
 * class of the same name would get the old symbol, with its subclasses, record components and
 * enclosing instance.
 */
final class ClassTable {
  private static final String SYMBOLS = "com.sun.tools.javac.code.Symtab";
  private static final String CONTEXT = "com.sun.tools.javac.util.Context";

  private final Map<?, Map<?, ?>> classes;
  private final Object javaBase;

  /** Finds the table of {@code task}, which must not have generated code yet. */
  @SuppressWarnings("unchecked")
  ClassTable(JavacTask task) {
    ClassLoader loader = task.getClass().getClassLoader();
    try {
      Object context = task.getClass().getMethod("getContext").invoke(task);
      Class<?> type = loader.loadClass(SYMBOLS);
      Object symbols = type.getMethod("instance", loader.loadClass(CONTEXT)).invoke(null, context);
      Field table = type.getDeclaredField("classes");
      table.setAccessible(true); // a metered copy of javac is in no module
      classes = (Map<?, Map<?, ?>>) table.get(symbols);
      javaBase = type.getField("java_base").get(symbols);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("javac has no table of classes any more", e);
    }
  }

  /** Forgets each class that isn't the JDK's. */
  void forgetSources() {
    classes
        .values()
        .removeIf(
            byModule -> {
              byModule.keySet().removeIf(module -> module != javaBase);
              return byModule.isEmpty();
            });
  }
}
