package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Warns where {@code ==} compares strings or boxes, which may be equal and not the same. */
final class IdentityComparison implements Rule {
  /** Those boxes and numbers of which not all values are kept once. */
  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    if (!(path.getLeaf() instanceof BinaryTree binary)
        || binary.getKind() != Kind.EQUAL_TO && binary.getKind() != Kind.NOT_EQUAL_TO
        || isShortCut(path)) {
      return Stream.empty();
    }
    String left = JdkType.name(binary.getLeftOperand(), source);
    String right = JdkType.name(binary.getRightOperand(), source);
    if (!left.equals(right)) {
      return Stream.empty();
    }
    String key =
        left.equals("java.lang.String")
            ? "lint.identity-of-strings"
            : BOXES.contains(left) ? "lint.identity-of-boxes" : "";
    return key.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Warning(
                source.span(binary),
                Wording.of(key, left.substring(left.lastIndexOf('.') + 1)),
                repairs(binary, source)));
  }

  /** Tells whether this is the quick part of {@code a == b || a.equals(b)}. */
  private static boolean isShortCut(TreePath path) {
    return path.getParentPath().getLeaf() instanceof BinaryTree outer
        && (outer.getKind() == Kind.CONDITIONAL_OR || outer.getKind() == Kind.CONDITIONAL_AND)
        && outer.getRightOperand().toString().contains("equals(");
  }

  private static List<Repair> repairs(BinaryTree binary, AnalysedSource source) {
    String not = binary.getKind() == Kind.NOT_EQUAL_TO ? "!" : "";
    ExpressionTree left = binary.getLeftOperand();
    String a = source.code(left);
    String b = source.code(binary.getRightOperand());
    List<Repair> repairs = new ArrayList<>();
    if (isPrimary(left)) {
      repairs.add(replacing(binary, not + a + ".equals(" + b + ")", source));
    }
    repairs.add(replacing(binary, not + "Objects.equals(" + a + ", " + b + ")", source));
    return repairs;
  }

  private static Repair replacing(BinaryTree binary, String code, AnalysedSource source) {
    return Repair.replacing(Wording.of("fix.compare-by", code), source.span(binary), code);
  }

  private static boolean isPrimary(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree
        || tree instanceof MethodInvocationTree
        || tree instanceof LiteralTree;
  }
}
