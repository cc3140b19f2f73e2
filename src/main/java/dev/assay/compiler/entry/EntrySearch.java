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

  /** There is a method to call, or a class with all its members. */
  record Found(List<EntryPoint> entryPoints) implements EntrySearch {}

  /**
   * There is none, or more than one.
   *
   * @param element the element to blame, which has the place in the text; empty when the text has
   *     no class
   */
  record NotFound(Optional<Element> element, Localized<String> message) implements EntrySearch {}
}
