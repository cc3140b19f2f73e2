package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Warns where the quotient of whole numbers loses its fraction before it becomes a double. */
final class IntDivision implements Rule {
  private static final Set<String> ROUNDING = Set.of("ceil", "floor", "round", "rint");

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    Stream<? extends ExpressionTree> widened =
        Call.of(path.getLeaf(), source)
            .filter(call -> call.owner().equals("java.lang.Math") && ROUNDING.contains(call.name()))
            .<Stream<? extends ExpressionTree>>map(call -> call.arguments().stream())
            .orElseGet(() -> Widening.to(TypeKind.DOUBLE, path, source));
    return widened
        .map(AnalysedSource::bare)
        .filter(each -> isQuotient(each, source))
        .map(BinaryTree.class::cast)
        .map(each -> warning(each, source));
  }

  private static boolean isQuotient(Tree tree, AnalysedSource source) {
    return tree instanceof BinaryTree binary
        && binary.getKind() == Kind.DIVIDE
        && JdkType.isIntegral(source.kind(binary))
        && !Constants.isConstant(binary, source);
  }

  private static Warning warning(BinaryTree quotient, AnalysedSource source) {
    Tree divisor = quotient.getRightOperand();
    return new Warning(
        source.span(quotient),
        Wording.of("lint.int-division"),
        Repair.inserting(
            Wording.of("fix.divide-doubles"), source.span(divisor).start(), "(double) "));
  }
}
