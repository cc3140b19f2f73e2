package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.util.Map;

/**
 * The classes that a context of javac knows, by name and module.
 *
 * <p>{@code JavacTaskPool} takes the classes of a run's sources out of it as far as they are in the
 * trees at the end; but by then the classes inside others have left the trees for class files. A
 * later class of the same name would then be given the old one's symbol, with what was known of it:
 * its subclasses, its components, the instance around it.
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
