package dev.assay.compiler.javac;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** A context that forgets everything between runs. A task may be used after its run. */
public record FreshContext(JavaCompiler javac, JdkClasses jdk) implements JavacContext {

  @Override
  public <T> T run(
      List<String> options,
      List<MemorySource> sources,
      DiagnosticListener<JavaFileObject> listener,
      Work<T> work)
      throws IOException {
    var files = new MemoryFileManager(jdk);
    var task =
        (JavacTask) javac.getTask(Writer.nullWriter(), files, listener, options, null, sources);
    task.setLocale(Locale.ROOT); // English also on a server with another locale
    return work.with(task, files);
  }

  @Override
  public void distrust() {}
}
