package dev.assay.compiler.trace;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a source which variables index which arrays: {@code nums[k]}, {@code grid[r][c]},
 * {@code s.charAt(k)}, {@code list.get(k)}.
 */
final class IndexNames extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> BY_INDEX = Set.of("charAt", "codePointAt", "get", "set");

  /**
   * One place in the source.
   *
   * @param by the variable that is the index
   * @param isColumn whether it is the second index
   */
  record Access(int line, String array, String by, boolean isColumn) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final WeavingBudget budget;
  private final List<Access> found = new ArrayList<>();

  private IndexNames(CompilationUnitTree unit, SourcePositions positions, WeavingBudget budget) {
    this.unit = unit;
    this.positions = positions;
    this.budget = budget;
  }

  /** Returns all places in {@code source}, which compiles. */
  static List<Access> in(FreshContext fresh, String source, WeavingBudget budget)
      throws IOException {
    String text = SourceText.withImports(source, false).forJavac();
    var file = new MemorySource(0, "Solution.java", text);
    return fresh.run(
        JavacOptions.toParse(1),
        List.of(file),
        diagnostic -> {},
        (task, files) -> {
          List<Access> all = new ArrayList<>();
          SourcePositions positions = Trees.instance(task).getSourcePositions();
          for (CompilationUnitTree unit : task.parse()) {
            var names = new IndexNames(unit, positions, budget);
            names.scan(unit, null);
            all.addAll(names.found);
          }
          return all;
        });
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    budget.spend(1);
    return tree == null ? null : super.scan(tree, nothing);
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree access, @Nullable Void nothing) {
    ExpressionTree array = access.getExpression();
    if (array instanceof ArrayAccessTree row) {
      add(access, row.getExpression(), access.getIndex(), true);
    } else {
      add(access, array, access.getIndex(), false);
    }
    return super.visitArrayAccess(access, nothing);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && !call.getArguments().isEmpty()
        && BY_INDEX.contains(select.getIdentifier().toString())) {
      add(call, select.getExpression(), call.getArguments().getFirst(), false);
    }
    return super.visitMethodInvocation(call, nothing);
  }

  private void add(Tree place, ExpressionTree array, ExpressionTree index, boolean isColumn) {
    String name = name(array);
    String by = name(index);
    if (name != null && by != null) {
      int line = (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, place));
      found.add(new Access(line, TracedName.cut(name), TracedName.cut(by), isColumn));
    }
  }

  /** Returns the name of a variable or own field, also of one that is counted up or down. */
  private static @Nullable String name(ExpressionTree tree) {
    return switch (tree) {
      case IdentifierTree identifier -> identifier.getName().toString();
      case ParenthesizedTree inner -> name(inner.getExpression());
      case UnaryTree counted ->
          switch (counted.getKind()) {
            case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT ->
                name(counted.getExpression());
            default -> null;
          };
      case MemberSelectTree select ->
          select.getExpression() instanceof IdentifierTree owner
                  && owner.getName().contentEquals("this")
              ? select.getIdentifier().toString()
              : null;
      default -> null;
    };
  }
}
