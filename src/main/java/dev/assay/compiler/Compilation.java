package dev.assay.compiler;

import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of compiling a source. */
public sealed interface Compilation {

  /**
   * The source compiled and has the wanted method or class.
   *
   * @param classes binary name to class file
   * @param entryPoints the method to call; for a class its constructor, then its methods in the
   *     wanted order
   * @param mutableStatics whether a class has static state that one call could leave to the next
   * @param judgedClass the class that is judged, if the solver must be told; else null
   */
  record Compiled(
      Map<String, byte[]> classes,
      List<EntryPoint> entryPoints,
      boolean mutableStatics,
      @Nullable String judgedClass)
      implements Compilation {
    public Compiled {
      classes = Map.copyOf(classes);
      entryPoints = List.copyOf(entryPoints);
    }

    /** Returns the method to call, or the constructor. */
    public EntryPoint entryPoint() {
      return entryPoints.getFirst();
    }
  }

  /**
   * The source was refused.
   *
   * @param diagnostics at least one, in the order of their places
   */
  record Rejected(List<Diagnostic> diagnostics) implements Compilation {
    public Rejected {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }
}
