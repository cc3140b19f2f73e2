package dev.assay.compiler;

import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.List;

/** Looks for more in the trees of a run, which are gone after it. */
interface Review {
  /** Looks for nothing: verdicts have neither warnings nor fixes. */
  Review NONE = new Review() {};

  /** Returns {@code faults} with their repairs. */
  default List<Fault> repaired(AnalysedSource source, List<Fault> faults) {
    return faults;
  }

  /** Returns the faults of a text that can't be parsed with their repairs, after the run. */
  default List<Fault> repairedSyntax(SourceText text, List<Fault> faults) throws IOException {
    return faults;
  }

  /** Looks for warnings in a source without faults. */
  default void warn(AnalysedSource source) {}
}
