package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** What javac knows while it compiles: the classes that it has read, and where its output goes. */
public sealed interface JavacContext permits FreshContext, KeptContext {

  /** What is done with a task while it lives. */
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
}
