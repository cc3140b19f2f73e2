package dev.assay.compiler.lint;

import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Warning;
import java.util.stream.Stream;

/** Knows one kind of slip. */
@FunctionalInterface
interface Rule {
  /** Returns the warnings about the tree at the end of {@code path}, not about those in it. */
  Stream<Warning> check(TreePath path, AnalysedSource source);
}
