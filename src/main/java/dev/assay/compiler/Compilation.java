package dev.assay.compiler;

import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Map;

/** What became of a source text. */
public sealed interface Compilation {

  /**
   * The source compiled and has what is wanted.
   *
   * @param classes binary name to class file
   * @param entryPoints the method; of a class its constructor and then its methods, as wanted
   * @param mutableStatics whether a class holds static state that a call could leave behind
   */
  record Compiled(Map<String, byte[]> classes, List<EntryPoint> entryPoints, boolean mutableStatics)
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
