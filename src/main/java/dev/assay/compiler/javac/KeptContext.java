package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A context that keeps the JDK's classes from one run to the next; reading them is most of the work
 * of a run. Not for several threads.
 *
 * <p>It builds on javac's own {@code JavacTaskPool}, as JShell does. The pool forgets the sources
 * of a run, except for the classes that {@link ClassTable} removes. A failed run may leave more
 * behind: its context must not be used again.
 */
public final class KeptContext implements JavacContext {
  private static final String POOL = "com.sun.tools.javac.api.JavacTaskPool";

  private final JavaCompiler javac;
  private final MemoryFileManager files;
  private final Class<?> worker;
  private final MethodHandle getTask;
  private @Nullable ClassTable classes;
  private boolean distrusted;
  private int uses;
  private long read;

  public KeptContext(JavaCompiler javac, JdkClasses jdk) {
    this.javac = javac;
    files = new MemoryFileManager(jdk);
    ClassLoader loader = javac.getClass().getClassLoader();
    try {
      Class<?> pool = loader.loadClass(POOL);
      worker = loader.loadClass(POOL + "$Worker");
      var method =
          Arrays.stream(pool.getMethods())
              .filter(each -> each.getName().equals("getTask"))
              .findFirst()
              .orElseThrow();
      getTask =
          MethodHandles.publicLookup()
              .unreflect(method)
              .bindTo(pool.getConstructor(int.class).newInstance(1));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("javac has no pool of tasks any more", e);
    }
  }

  /** Tells whether this is a context of {@code compiler}. */
  public boolean isOf(JavaCompiler compiler) {
    return javac == compiler;
  }

  /** Returns the number of runs. */
  public int uses() {
    return uses;
  }

  /** Returns the number of characters in the sources of all runs. */
  public long read() {
    return read;
  }

  @Override
  public void distrust() {
    distrusted = true;
  }

  /** Tells whether a failure of javac was noted. */
  boolean isDistrusted() {
    return distrusted;
  }

  @Override
  public <T> T run(
      List<String> options,
      List<MemorySource> sources,
      DiagnosticListener<JavaFileObject> listener,
      Work<T> work)
      throws IOException {
    uses++;
    sources.forEach(source -> read += source.length());
    files.forgetOutput();
    try {
      return call(options, sources, listener, work);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T call(
      List<String> options,
      List<MemorySource> sources,
      DiagnosticListener<JavaFileObject> listener,
      Work<T> work) {
    Object called =
        Proxy.newProxyInstance(
            worker.getClassLoader(),
            new Class<?>[] {worker},
            (proxy, method, arguments) -> done(work, (JavacTask) arguments[0]));
    @Nullable Object noClasses = null;
    try {
      return (T)
          getTask.invokeWithArguments(
              Writer.nullWriter(), files, listener, options, noClasses, sources, called);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("javac's pool of tasks failed", e);
    }
  }

  private <T> T done(Work<T> work, JavacTask task) {
    task.setLocale(Locale.ROOT); // English also on a server with another locale
    if (classes == null) {
      classes = new ClassTable(task);
    }
    try {
      return work.with(task, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      classes.forgetSources();
    }
  }
}
