package dev.assay.compiler.complete;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Javac's analysis of a text that need not be right, as far as it comes. */
final class Analysis {
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final Trees trees;
  private final Elements elements;
  private final Types types;

  private Analysis(JavacTask task) {
    trees = Trees.instance(task);
    elements = task.getElements();
    types = task.getTypes();
  }

  /** Analyses {@code text} beside {@code support}, file name to source. */
  static Analysis of(FreshContext fresh, SourceText text, Map<String, String> support)
      throws IOException {
    List<MemorySource> sources = new ArrayList<>();
    sources.add(new MemorySource(0, "Solution.java", text.forJavac()));
    support.forEach(
        (name, code) -> {
          String ready = SourceText.withImports(code, true).forJavac();
          sources.add(new MemorySource(sources.size(), name, ready));
        });
    return fresh.run(JavacOptions.toAttribute(), sources, ignored -> {}, (task, files) -> of(task));
  }

  private static Analysis of(JavacTask task) throws IOException {
    Analysis analysis = new Analysis(task);
    task.parse().forEach(analysis.units::add);
    try {
      task.analyze();
    } catch (RuntimeException | AssertionError e) {
      // Broken code may make javac fail; its findings up to then still help.
    }
    return analysis;
  }

  CompilationUnitTree unit() {
    return units.getFirst();
  }

  Trees trees() {
    return trees;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** Returns the scope at {@code path}; null where javac can't tell. */
  @Nullable Scope scope(TreePath path) {
    try {
      return trees.getScope(path);
    } catch (RuntimeException | AssertionError e) {
      return null;
    }
  }

  /** Returns the classes around {@code path} and those that are declared in them. */
  Stream<TypeElement> typesAround(TreePath path) {
    return Stream.iterate(path, Objects::nonNull, TreePath::getParentPath)
        .filter(at -> at.getLeaf() instanceof ClassTree)
        .map(trees::getElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type), ElementFilter.typesIn(type.getEnclosedElements()).stream()));
  }

  /** Returns the classes that are declared outside of others, in the text and its support. */
  Stream<TypeElement> topLevelTypes() {
    return units.stream()
        .flatMap(
            unit ->
                unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map((Tree type) -> trees.getElement(new TreePath(new TreePath(unit), type))))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }
}
