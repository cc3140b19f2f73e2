package dev.assay.compiler.fix;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does with a primitive value what its methods would do if it had some. */
final class Dereference implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("cant.deref")
        || !(place.tree() instanceof MemberSelectTree select)
        || !(place.parent() instanceof MethodInvocationTree call)) {
      return List.of();
    }
    String code = instead(place, select, call);
    return code == null
        ? List.of()
        : List.of(
            Repair.replacing(Wording.of("fix.change-to", code), place.source().span(call), code));
  }

  private static @Nullable String instead(
      Place place, MemberSelectTree select, MethodInvocationTree call) {
    var source = place.source();
    String receiver = source.code(select.getExpression());
    Optional<String> argument = call.getArguments().stream().findFirst().map(source::code);
    String box = Code.box(String.valueOf(source.type(select.getExpression())));
    return switch (select.getIdentifier().toString()) {
      case "equals" -> argument.map(each -> receiver + " == " + each).orElse(null);
      case "compareTo" ->
          argument.map(each -> box + ".compare(" + receiver + ", " + each + ")").orElse(null);
      case "toString" -> "String.valueOf(" + receiver + ")";
      case "intValue" -> receiver;
      default -> null;
    };
  }
}
