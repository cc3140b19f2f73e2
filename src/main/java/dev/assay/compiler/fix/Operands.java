package dev.assay.compiler.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Repair.Edit;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;

/** Makes operands fit their operator: a comparison where a boolean is wanted, and the like. */
final class Operands implements Repairer {
  private static final Map<Kind, String> ORDER =
      Map.of(
          Kind.LESS_THAN, "<",
          Kind.LESS_THAN_EQUAL, "<=",
          Kind.GREATER_THAN, ">",
          Kind.GREATER_THAN_EQUAL, ">=");

  @Override
  public List<Repair> of(Place place) {
    if (place.is("operator.cant.be.applied") && place.tree() instanceof UnaryTree not) {
      return isInt(not.getExpression(), place) && not.getKind() == Kind.LOGICAL_COMPLEMENT
          ? List.of(isZero(place, not))
          : List.of();
    }
    if (!place.fault().code().startsWith("compiler.err.operator.cant.be.applied.1")
        || !(place.tree() instanceof BinaryTree binary)) {
      return List.of();
    }
    return switch (binary.getKind()) {
      case AND, OR, XOR -> List.copyOf(grouped(place, binary));
      case CONDITIONAL_AND, CONDITIONAL_OR -> List.copyOf(compared(place, binary));
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
          List.copyOf(ordered(place, binary));
      default -> List.of();
    };
  }

  private static boolean isInt(Tree tree, Place place) {
    TypeKind kind = place.source().kind(tree);
    return kind == TypeKind.INT || kind == TypeKind.LONG || kind == TypeKind.CHAR;
  }

  private static Repair isZero(Place place, UnaryTree not) {
    var source = place.source();
    String operand = source.code(not.getExpression());
    String code = operand + " == 0";
    boolean alone = !(place.parent() instanceof BinaryTree) || !operand.contains(" ");
    return Repair.replacing(
        Wording.of("fix.change-to", alone ? code : "(" + code + ")"),
        source.span(not),
        alone ? code : "(" + code + ")");
  }

  /** Reads {@code n & 1 == 0} as {@code (n & 1) == 0}. */
  private static List<Repair> grouped(Place place, BinaryTree binary) {
    if (!(binary.getRightOperand() instanceof BinaryTree comparison)
        || comparison.getKind() != Kind.EQUAL_TO && comparison.getKind() != Kind.NOT_EQUAL_TO
        || !isInt(binary.getLeftOperand(), place)) {
      return List.of();
    }
    int start = place.source().span(binary).start();
    int end = place.source().span(comparison.getLeftOperand()).end();
    return List.of(
        new Repair(
            Wording.of("fix.parentheses"),
            List.of(Edit.insert(start, "("), Edit.insert(end, ")"))));
  }

  /** Compares each number with zero that stands for a condition. */
  private static List<Repair> compared(Place place, BinaryTree binary) {
    List<Edit> edits = new ArrayList<>();
    for (ExpressionTree operand : List.of(binary.getLeftOperand(), binary.getRightOperand())) {
      if (isInt(operand, place)) {
        Repair one =
            Code.aroundOperand(
                Wording.of("fix.add-code", "!= 0"), operand, place.source(), "", " != 0");
        edits.addAll(one.edits());
      }
    }
    return edits.isEmpty()
        ? List.of()
        : List.of(new Repair(Wording.of("fix.add-code", "!= 0"), edits));
  }

  /** Compares strings and other comparable objects by {@code compareTo}. */
  private static List<Repair> ordered(Place place, BinaryTree binary) {
    AnalysedSource source = place.source();
    ExpressionTree left = binary.getLeftOperand();
    String type = String.valueOf(source.type(left));
    if (!type.equals(String.valueOf(source.type(binary.getRightOperand())))
        || !Code.isPrimary(left)
        || Members.element(source.type(left))
            .filter(each -> Members.hasMethod(each, "compareTo", 1, source))
            .isEmpty()) {
      return List.of();
    }
    String code =
        "%s.compareTo(%s) %s 0"
            .formatted(
                source.code(left),
                source.code(binary.getRightOperand()),
                ORDER.get(binary.getKind()));
    return List.of(Repair.replacing(Wording.of("fix.change-to", code), source.span(binary), code));
  }
}
