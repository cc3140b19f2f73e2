package dev.assay.compiler.entry;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The result of a search for the method or class to call. */
public sealed interface EntrySearch {

  /** Searches in {@code unit}, which {@code task} has analysed without errors. */
  static EntrySearch in(CompilationUnitTree unit, JavacTask task, WantedCode wanted) {
    var classes =
        new DeclaredClasses(unit, Trees.instance(task), task.getElements(), task.getTypes());
    return switch (wanted) {
      case WantedMethod method -> new EntryPointFinder(classes, method).search();
      case WantedClass type -> new ClassFinder(classes, type).search();
    };
  }

  /**
   * Searches in {@code unit}, which has errors, for one that may be their cause: the class to call
   * does not extend the given one, whose methods it then doesn't have.
   */
  static Optional<NotFound> withoutParent(
      CompilationUnitTree unit, JavacTask task, WantedCode wanted) {
    if (!(wanted instanceof WantedClass type) || type.parent() == null) {
      return Optional.empty();
    }
    var classes =
        new DeclaredClasses(unit, Trees.instance(task), task.getElements(), task.getTypes());
    return new ClassFinder(classes, type).withoutParent();
  }

  /**
   * There is a method to call, or a class with all its members.
   *
   * @param judgedClass the class that has them, as its source names it, where another could be
   *     meant; else empty
   */
  record Found(List<EntryPoint> entryPoints, Optional<String> judgedClass) implements EntrySearch {}

  /**
   * There is none.
   *
   * @param element the element to blame, which has the place in the text; empty when the text has
   *     no class
   */
  record NotFound(Optional<Element> element, Localized<String> message) implements EntrySearch {}
}
