package dev.assay.compiler.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts a value to the type that is wanted. */
final class Conversions implements Repairer {
  private static final Set<String> PARSED = Set.of("int", "long", "double", "boolean");
  private static final Set<String> NUMBERS = Set.of("int", "long", "char", "short", "byte");

  @Override
  public List<Repair> of(Place place) {
    Optional<Mismatch> types = Mismatch.in(place.message()).filter(each -> !each.lossy());
    if (!place.is("prob.found.req") || types.isEmpty() || place.expression().isEmpty()) {
      return List.of();
    }
    Repair repair = repair(place, types.get(), place.expression().get());
    return repair == null ? List.of() : List.of(repair);
  }

  private static @Nullable Repair repair(Place place, Mismatch types, ExpressionTree value) {
    String wanted = types.wanted();
    String found = types.found();
    if (found.equals("String") && PARSED.contains(wanted)) {
      String box = String.valueOf(Code.box(wanted));
      String parse = wanted.equals("int") ? "Int" : box;
      return call(place, value, box + ".parse" + parse);
    }
    if (found.equals("String") && wanted.equals("char") && !isOneCharacter(value)) {
      return after(place, value, ".charAt(0)");
    }
    if (wanted.equals("String") && (Code.box(found) != null || found.equals("char[]"))) {
      return call(place, value, "String.valueOf");
    }
    if (wanted.equals("boolean") && NUMBERS.contains(found)) {
      return value instanceof AssignmentTree assignment
          ? Repair.replacing(
              Wording.of("fix.compare"),
              place.source().between(assignment.getVariable(), assignment.getExpression()),
              " == ")
          : after(place, value, " != 0");
    }
    if (found.equals("boolean") && wanted.equals("int")) {
      return after(place, value, " ? 1 : 0");
    }
    return ofCollections(place, types, value);
  }

  private static @Nullable Repair ofCollections(Place place, Mismatch types, ExpressionTree value) {
    if (types.is("String", "char[]")) {
      return after(place, value, ".toCharArray()");
    }
    if (types.is("int[]", "List<Integer>")) {
      Repair inner = call(place, value, "Arrays.stream");
      return new Repair(
          Wording.of("fix.convert", types.wanted()),
          List.of(
              inner.edits().getFirst(),
              Repair.Edit.insert(place.span().end(), ").boxed().toList()")));
    }
    if (types.wanted().equals("int[]") && types.found().matches("\\w*List<Integer>")) {
      return after(place, value, ".stream().mapToInt(Integer::intValue).toArray()");
    }
    if (types.found().equals("Object") && Code.box(types.wanted()) == null
        || types.is("int", "Long")
        || types.is("int", "Double")) {
      String type =
          types.found().equals("int") ? types.wanted().toLowerCase(Locale.ROOT) : types.wanted();
      return Code.aroundOperand(
          Wording.of("fix.cast", type), value, place.source(), "(" + type + ") ", "");
    }
    return null;
  }

  private static boolean isOneCharacter(ExpressionTree value) {
    return value instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && text.length() == 1;
  }

  private static Repair call(Place place, ExpressionTree value, String method) {
    return Code.around(
        Wording.of("fix.convert-by", method), place.source().span(value), method + "(", ")");
  }

  private static Repair after(Place place, ExpressionTree value, String code) {
    return Code.aroundOperand(
        Wording.of("fix.add-code", code.strip()), value, place.source(), "", code);
  }
}
