package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Warns where ints are multiplied, added or shifted, and only the result is made a long. */
final class IntOverflow implements Rule {
  /** A factor that hardly makes a number of a problem too large. */
  private static final long SMALL_FACTOR = 100;

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    Stream<? extends Tree> widened =
        path.getLeaf() instanceof BinaryTree binary && source.kind(binary) == TypeKind.LONG
            ? operands(binary)
            : Widening.to(TypeKind.LONG, path, source);
    return widened
        .flatMap(each -> risks(each, source))
        .map(each -> new Warning(source.span(each), message(each), repair(each, source)));
  }

  /** Leaves out the number of bits of a shift, which is not widened. */
  private static Stream<ExpressionTree> operands(BinaryTree binary) {
    return switch (binary.getKind()) {
      case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> Stream.empty();
      default -> Stream.of(binary.getLeftOperand(), binary.getRightOperand());
    };
  }

  /** Returns the outermost expressions in {@code tree} that may overflow. */
  private static Stream<BinaryTree> risks(Tree tree, AnalysedSource source) {
    if (!(AnalysedSource.bare(tree) instanceof BinaryTree binary)
        || source.kind(binary) != TypeKind.INT
        || Constants.isConstant(binary, source)) {
      return Stream.empty();
    }
    ExpressionTree left = binary.getLeftOperand();
    ExpressionTree right = binary.getRightOperand();
    boolean risky =
        switch (binary.getKind()) {
          case MULTIPLY -> isLarge(left, source) && isLarge(right, source);
          case PLUS -> isElement(left) && isElement(right);
          case LEFT_SHIFT -> Constants.value(left, source).isPresent() && isFree(right, source);
          default -> false;
        };
    if (risky) {
      return Stream.of(binary);
    }
    return switch (binary.getKind()) {
      case PLUS, MINUS, MULTIPLY -> Stream.of(left, right).flatMap(each -> risks(each, source));
      case DIVIDE -> risks(left, source);
      default -> Stream.empty();
    };
  }

  /** Lengths are not large: a product of two is the size of what is in memory. */
  private static boolean isLarge(ExpressionTree factor, AnalysedSource source) {
    Tree bare = AnalysedSource.bare(factor);
    boolean length =
        bare instanceof MemberSelectTree select && select.getIdentifier().contentEquals("length")
            || bare instanceof MethodInvocationTree call
                && call.getArguments().isEmpty()
                && Set.of("size", "length").contains(name(call));
    var value = Constants.value(factor, source);
    boolean small = value.isPresent() && Math.abs(value.getAsLong()) <= SMALL_FACTOR;
    boolean remainder =
        bare instanceof BinaryTree inner
            && inner.getKind() == Kind.REMAINDER
            && Constants.value(inner.getRightOperand(), source).orElse(Long.MAX_VALUE)
                <= SMALL_FACTOR;
    return source.kind(factor) == TypeKind.INT && !length && !small && !remainder;
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : "";
  }

  /** Sums of numbers that a problem gives overflow more often than those of counts and places. */
  private static boolean isElement(Tree tree) {
    Tree bare = AnalysedSource.bare(tree);
    return bare instanceof BinaryTree sum && sum.getKind() == Kind.PLUS
        ? isElement(sum.getLeftOperand()) && isElement(sum.getRightOperand())
        : bare.getKind() == Kind.ARRAY_ACCESS;
  }

  private static boolean isFree(ExpressionTree bits, AnalysedSource source) {
    return !Constants.isConstant(bits, source);
  }

  private static Localized<String> message(BinaryTree binary) {
    return Wording.of(
        switch (binary.getKind()) {
          case MULTIPLY -> "lint.overflow-of-product";
          case LEFT_SHIFT -> "lint.overflow-of-shift";
          default -> "lint.overflow-of-sum";
        });
  }

  /** Makes the first operand a long, and with it all that is computed from it. */
  private static Repair repair(BinaryTree binary, AnalysedSource source) {
    Tree first = binary;
    while (first instanceof BinaryTree inner) {
      first = inner.getLeftOperand();
    }
    var title = Wording.of("fix.compute-long");
    if (binary.getKind() == Kind.LEFT_SHIFT && first instanceof LiteralTree) {
      return Repair.inserting(title, source.span(first).end(), "L");
    }
    String prefix = binary.getKind() == Kind.MULTIPLY ? "1L * " : "(long) ";
    return Repair.inserting(title, source.span(first).start(), prefix);
  }
}
