package dev.assay.compiler.complete;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds the name at the cursor in the trees that javac could parse. */
public final class CursorFinder extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final long position;
  private @Nullable TreePath name;
  private TreePath around;
  private boolean declares;

  private CursorFinder(CompilationUnitTree unit, SourcePositions positions, long position) {
    this.unit = unit;
    this.positions = positions;
    this.position = position;
    around = new TreePath(unit);
  }

  /**
   * Searches the code.
   *
   * @param position of the cursor in the text for javac
   */
  public static CursorFinder find(Analysis analysis, long position) {
    CursorFinder finder =
        new CursorFinder(analysis.unit(), analysis.trees().getSourcePositions(), position);
    finder.scan(finder.around, null);
    return finder;
  }

  /** Returns the tree that uses the name; empty if it was lost in a syntax error. */
  public Optional<TreePath> name() {
    return Optional.ofNullable(name);
  }

  /** Returns the innermost block, method or class around the cursor, or the whole. */
  TreePath around() {
    return around;
  }

  /** Tells whether the name is declared here, and so may be any. */
  boolean declares() {
    return declares;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    boolean surrounds =
        tree instanceof ClassTree
            || tree instanceof MethodTree
            || tree instanceof BlockTree
            || tree instanceof LambdaExpressionTree;
    if (tree != null && surrounds && contains(tree)) {
      around = new TreePath(getCurrentPath(), tree);
    }
    return super.scan(tree, nothing);
  }

  private boolean contains(Tree tree) {
    return positions.getStartPosition(unit, tree) <= position
        && position < positions.getEndPosition(unit, tree);
  }

  private void use(Name candidate) {
    if (name == null && isMarked(candidate)) {
      name = getCurrentPath();
    }
  }

  private void declare(Name candidate) {
    declares |= isMarked(candidate);
  }

  private static boolean isMarked(Name name) {
    return name.toString().contains(Cursor.MARK);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    use(tree.getName());
    return super.visitIdentifier(tree, nothing);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
    use(tree.getIdentifier());
    return super.visitMemberSelect(tree, nothing);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
    use(tree.getName());
    return super.visitMemberReference(tree, nothing);
  }

  @Override
  public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
    return scan(tree.getErrorTrees(), nothing);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    if (tree.getName() != null) {
      declare(tree.getName());
    }
    return super.visitVariable(tree, nothing);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    declare(tree.getName());
    return super.visitMethod(tree, nothing);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    declare(tree.getSimpleName());
    return super.visitClass(tree, nothing);
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void nothing) {
    declare(tree.getName());
    return super.visitTypeParameter(tree, nothing);
  }

  @Override
  public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
    declare(tree.getLabel());
    return super.visitLabeledStatement(tree, nothing);
  }
}
