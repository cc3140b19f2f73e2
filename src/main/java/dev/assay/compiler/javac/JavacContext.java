package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The classes that javac has read so far, and the place of its output. */
public sealed interface JavacContext permits FreshContext, KeptContext {

  /** Work with a task, during its run. */
  @FunctionalInterface
  interface Work<T> {
    /**
     * @param files where the task writes
     */
    T with(JavacTask task, MemoryFileManager files) throws IOException;
  }

  /** Does {@code work} with a task over {@code sources}. */
  <T> T run(
      List<String> options,
      List<MemorySource> sources,
      DiagnosticListener<JavaFileObject> listener,
      Work<T> work)
      throws IOException;

  /** Notes a failure of javac that the work bears; the context is not used again. */
  void distrust();
}
