package dev.assay.compiler.fix;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import org.jspecify.annotations.Nullable;

/** Finds the tree that javac blames for a fault by its place. */
final class PlaceFinder extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final AnalysedSource source;
  private final Fault fault;
  private @Nullable TreePath exact;
  private @Nullable TreePath innermost;

  private PlaceFinder(AnalysedSource source, Fault fault) {
    this.source = source;
    this.fault = fault;
  }

  /** Returns the fault with the innermost tree at its span or around its position. */
  static @Nullable Place find(AnalysedSource source, Fault fault) {
    PlaceFinder finder = new PlaceFinder(source, fault);
    finder.scan(new TreePath(source.unit()), null);
    TreePath found = finder.exact != null ? finder.exact : finder.innermost;
    return found == null || found.getParentPath() == null ? null : new Place(source, fault, found);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree == null) {
      return null;
    }
    Span span = source.span(tree);
    if (span.start() > fault.position() || span.end() < fault.position()) {
      return null;
    }
    TreePath path = new TreePath(getCurrentPath(), tree);
    if (span.equals(fault.span())) {
      exact = path;
    }
    innermost = path;
    return super.scan(tree, nothing);
  }
}
