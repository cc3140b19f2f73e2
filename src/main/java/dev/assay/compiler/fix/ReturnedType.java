package dev.assay.compiler.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;

/** Brings a return and the type of its method together where one has a value and one has none. */
final class ReturnedType implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    MethodTree method = place.around(MethodTree.class).orElse(null);
    if (!place.is("prob.found.req") || method == null || method.getReturnType() == null) {
      return List.of();
    }
    Tree type = method.getReturnType();
    if (place.message().contains("unexpected return value")) {
      return type(place, method).stream()
          .map(
              found ->
                  Repair.replacing(
                      Wording.of("fix.return-type", found), place.source().span(type), found))
          .toList();
    }
    return place.message().contains("missing return value") && place.tree() instanceof ReturnTree
        ? List.of(added(place, Code.emptyValue(place.source().kind(type))))
        : List.of();
  }

  /** Returns the type of a literal or a variable, as javac finds none for such a value. */
  private static Optional<String> type(Place place, MethodTree method) {
    return switch (place.tree()) {
      case LiteralTree literal -> type(literal);
      case IdentifierTree name ->
          Declarations.in(method).stream()
              .filter(each -> each.getName().equals(name.getName()) && each.getType() != null)
              .map(each -> place.source().code(each.getType()))
              .filter(each -> !each.equals("var"))
              .findFirst();
      default -> Optional.empty();
    };
  }

  private static Optional<String> type(LiteralTree literal) {
    return Optional.ofNullable(literal.getValue())
        .map(value -> Code.unboxed(value.getClass().getSimpleName()));
  }

  private static Repair added(Place place, String value) {
    int afterWord = place.span().start() + "return".length();
    return Repair.inserting(Wording.of("fix.return-value", value), afterWord, " " + value);
  }
}
