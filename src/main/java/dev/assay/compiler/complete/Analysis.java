package dev.assay.compiler.complete;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Javac's analysis of a text that need not be right, as far as it comes. */
public final class Analysis {
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final DocTrees trees;
  private final Elements elements;
  private final Types types;

  private Analysis(JavacTask task) {
    trees = DocTrees.instance(task);
    elements = task.getElements();
    types = task.getTypes();
  }

  /** Analyses {@code text} beside {@code support}, file name to source. */
  public static Analysis of(FreshContext fresh, SourceText text, Map<String, String> support)
      throws IOException {
    return of(fresh, text, support, ignored -> {});
  }

  /**
   * Analyses like {@link #of(FreshContext, SourceText, Map)}; {@code listener} hears all faults.
   */
  public static Analysis of(
      FreshContext fresh,
      SourceText text,
      Map<String, String> support,
      DiagnosticListener<JavaFileObject> listener)
      throws IOException {
    List<MemorySource> sources = new ArrayList<>();
    sources.add(new MemorySource(0, "Solution.java", text.forJavac()));
    support.forEach(
        (name, code) -> {
          String ready = SourceText.withImports(code, true).forJavac();
          sources.add(new MemorySource(sources.size(), name, ready));
        });
    return fresh.run(JavacOptions.toAttribute(), sources, listener, (task, files) -> of(task));
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

  /** Returns the tree of the text itself. */
  public CompilationUnitTree unit() {
    return units.getFirst();
  }

  public DocTrees trees() {
    return trees;
  }

  public Elements elements() {
    return elements;
  }

  public Types types() {
    return types;
  }

  TypeMirror objectType() {
    return elements.getTypeElement("java.lang.Object").asType();
  }

  /** Returns the type of {@code member} with the type arguments of {@code site}. */
  public TypeMirror asMember(Element member, DeclaredType site) {
    try {
      return types.asMemberOf(site, member);
    } catch (IllegalArgumentException e) {
      return member.asType();
    }
  }

  /** Tells whether {@code element} belongs to the JDK, not to the text or its support. */
  public boolean isOfJdk(Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof PackageElement) {
        return at.getEnclosingElement() instanceof ModuleElement module && !module.isUnnamed();
      }
    }
    return true; // such as the length of an array
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
