package dev.assay.compiler.fix;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Gives arrays {@code length}, strings {@code length()} and collections {@code size()}. */
final class SizeNames implements Repairer {
  private static final Set<String> NAMES =
      Set.of("length", "size", "len", "count", "Length", "Count");

  @Override
  public List<Repair> of(Place place) {
    if (!place.fault().code().startsWith("compiler.err.cant.resolve")
        || !(place.tree() instanceof MemberSelectTree select)
        || !NAMES.contains(select.getIdentifier().toString())) {
      return List.of();
    }
    boolean called =
        place.parent() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select
            && call.getArguments().isEmpty();
    String meant = meant(place, select);
    String written = select.getIdentifier() + (called ? "()" : "");
    if (meant.isEmpty() || meant.equals(written)) {
      return List.of();
    }
    int end = place.source().span(called ? place.parent() : select).end();
    int start = place.span().end() - select.getIdentifier().length();
    return List.of(
        Repair.replacing(Wording.of("fix.change-to", meant), new Span(start, end), meant));
  }

  private static String meant(Place place, MemberSelectTree select) {
    var receiver = select.getExpression();
    if (place.source().kind(receiver) == TypeKind.ARRAY) {
      return "length";
    }
    return Members.element(place.source().type(receiver))
        .map(
            type -> {
              if (Members.hasMethod(type, "size", 0, place.source())) {
                return "size()";
              }
              return Members.hasMethod(type, "length", 0, place.source()) ? "length()" : "";
            })
        .orElse("");
  }
}
