package dev.assay.compiler;

import java.util.List;
import java.util.Map;

/** What became of a source text. */
public sealed interface Compilation {

  /**
   * The source compiled and has the wanted method.
   *
   * @param classes binary name to class file
   * @param mutableStatics whether a class holds static state that a call could leave behind
   */
  record Compiled(Map<String, byte[]> classes, EntryPoint entryPoint, boolean mutableStatics)
      implements Compilation {
    public Compiled {
      classes = Map.copyOf(classes);
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
