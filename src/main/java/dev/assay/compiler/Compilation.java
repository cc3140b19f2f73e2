package dev.assay.compiler;

import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.SupportFault;
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
   * @param lastingState whether a call could also leave something that outlives its classes
   * @param judgedClass the class that is judged, if the solver must be told; else null
   */
  record Compiled(
      Map<String, byte[]> classes,
      List<EntryPoint> entryPoints,
      boolean mutableStatics,
      boolean lastingState,
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
   * @param ofSupport those of them that lie in a class beside the source, with their own places
   */
  record Rejected(List<Diagnostic> diagnostics, List<SupportFault> ofSupport)
      implements Compilation {
    public Rejected {
      diagnostics = List.copyOf(diagnostics);
      ofSupport = List.copyOf(ofSupport);
      if (diagnostics.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }

    public Rejected(List<Diagnostic> diagnostics) {
      this(diagnostics, List.of());
    }

    /** Returns the diagnostics that lie in the source itself. */
    public List<Diagnostic> ofSource() {
      return diagnostics.stream()
          .filter(each -> ofSupport.stream().noneMatch(f -> f.told().equals(each.message())))
          .toList();
    }
  }
}
