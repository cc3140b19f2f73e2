package dev.assay.compiler.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Writes a string of one character as a char where one is wanted. */
final class CharOrString implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    return literals(place)
        .filter(LiteralTree.class::isInstance)
        .filter(
            each ->
                ((LiteralTree) each).getValue() instanceof String text
                    && text.length() == 1
                    && "'\\\"".indexOf(text.charAt(0)) < 0)
        .limit(1)
        .map(
            each -> {
              String text = place.source().code(each);
              String literal = "'" + text.substring(1, text.length() - 1) + "'";
              return Repair.replacing(
                  Wording.of("fix.change-to", literal), place.source().span(each), literal);
            })
        .toList();
  }

  private static Stream<ExpressionTree> literals(Place place) {
    if (place.is("prob.found.req")) {
      return Mismatch.in(place.message()).filter(each -> each.is("String", "char")).isPresent()
          ? place.expression().stream()
          : Stream.empty();
    }
    boolean operands = place.is("incomparable.types") || place.is("operator.cant.be.applied.1");
    if (!operands || !(place.tree() instanceof BinaryTree binary)) {
      return Stream.empty();
    }
    var source = place.source();
    ExpressionTree left = binary.getLeftOperand();
    ExpressionTree right = binary.getRightOperand();
    return source.kind(left) == TypeKind.CHAR
        ? Stream.of(right)
        : source.kind(right) == TypeKind.CHAR ? Stream.of(left) : Stream.empty();
  }
}
