package dev.assay.compiler.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.assay.compiler.source.Fault.Span;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The trees of the user's text with the types that javac found, while its run lasts. */
public final class AnalysedSource {
  private final CompilationUnitTree unit;
  private final SourceText text;
  private final TreePath root;
  private final Trees trees;
  private final Types types;
  private final Elements elements;

  public AnalysedSource(JavacTask task, CompilationUnitTree unit, SourceText text) {
    this.unit = unit;
    this.text = text;
    root = new TreePath(unit);
    trees = Trees.instance(task);
    types = task.getTypes();
    elements = task.getElements();
  }

  public CompilationUnitTree unit() {
    return unit;
  }

  public SourceText text() {
    return text;
  }

  public Trees trees() {
    return trees;
  }

  public Types types() {
    return types;
  }

  public Elements elements() {
    return elements;
  }

  /** Returns the type of an expression or of the name of a type; null where javac has none. */
  public @Nullable TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(root, tree));
  }

  /** Returns the kind of the type; {@link TypeKind#NONE} where javac has none. */
  public TypeKind kind(Tree tree) {
    TypeMirror type = type(tree);
    return type == null ? TypeKind.NONE : type.getKind();
  }

  /** Returns the variable, method or type that a tree declares or names; null if none. */
  public @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  /** Returns the place in the user's text. */
  public Span span(Tree tree) {
    var positions = trees.getSourcePositions();
    int start = text.toUser(positions.getStartPosition(unit, tree));
    return new Span(start, Math.max(start, text.toUser(positions.getEndPosition(unit, tree))));
  }

  /** Returns the user's own text of a tree. */
  public String code(Tree tree) {
    Span span = span(tree);
    return text.user().substring(span.start(), span.end());
  }

  /** Returns the text between two trees, of which {@code before} ends first. */
  public Span between(Tree before, Tree after) {
    return new Span(span(before).end(), span(after).start());
  }

  /** Returns the innermost expression in parentheses. */
  public static Tree bare(Tree tree) {
    Tree inner = tree;
    while (inner instanceof ParenthesizedTree outer) {
      inner = outer.getExpression();
    }
    return inner;
  }
}
