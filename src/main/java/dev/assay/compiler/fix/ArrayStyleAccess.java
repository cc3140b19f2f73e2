package dev.assay.compiler.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Calls a method where somebody takes a string, a list or a map for an array. */
final class ArrayStyleAccess implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("array.req.but.found") || !(place.tree() instanceof ArrayAccessTree access)) {
      return List.of();
    }
    var source = place.source();
    Optional<TypeElement> type = Members.element(source.type(access.getExpression()));
    boolean assigned =
        place.parent() instanceof AssignmentTree assignment && assignment.getVariable() == access;
    String method = type.map(each -> method(each, assigned, place)).orElse("");
    if (method.isEmpty()) {
      return List.of();
    }
    String call =
        source.code(access.getExpression()) + "." + method + "(" + source.code(access.getIndex());
    if (assigned && place.parent() instanceof AssignmentTree assignment) {
      Span toValue =
          new Span(place.span().start(), source.span(assignment.getExpression()).start());
      int end = source.span(assignment).end();
      return List.of(
          new Repair(
              Wording.of("fix.call-method", method),
              List.of(new Repair.Edit(toValue, call + ", "), Repair.Edit.insert(end, ")"))));
    }
    return List.of(
        Repair.replacing(Wording.of("fix.call-method", method), place.span(), call + ")"));
  }

  private static String method(TypeElement type, boolean assigned, Place place) {
    for (String name : assigned ? List.of("put", "set") : List.of("charAt", "get")) {
      if (Members.hasMethod(type, name, assigned ? 2 : 1, place.source())) {
        return name;
      }
    }
    return "";
  }
}
