package dev.assay.compiler.fix;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.UsualTypes;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Offers the names that were most probably meant by one that javac doesn't know. */
final class MisspelledNames implements Repairer {
  private static final int MOST = 3;

  /** Words of other languages. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("bool", "boolean"),
          Map.entry("string", "String"),
          Map.entry("integer", "int"),
          Map.entry("auto", "var"),
          Map.entry("let", "var"),
          Map.entry("True", "true"),
          Map.entry("False", "false"),
          Map.entry("None", "null"),
          Map.entry("NULL", "null"),
          Map.entry("nullptr", "null"),
          Map.entry("nil", "null"),
          Map.entry("self", "this"),
          Map.entry("vector", "List"),
          Map.entry("unordered_map", "HashMap"),
          Map.entry("INT_MAX", "Integer.MAX_VALUE"),
          Map.entry("INT_MIN", "Integer.MIN_VALUE"));

  @Override
  public List<Repair> of(Place place) {
    if (!place.fault().code().startsWith("compiler.err.cant.resolve")) {
      return List.of();
    }
    return switch (place.tree()) {
      case IdentifierTree name -> repairs(place, name.getName().toString(), candidates(place));
      case MemberSelectTree select ->
          repairs(place, select.getIdentifier().toString(), members(place, select));
      default -> List.of();
    };
  }

  private static Set<String> candidates(Place place) {
    var scope = new NamesInScope(place.source(), place.path());
    Tree parent = place.parent();
    if (parent instanceof MethodInvocationTree call && call.getMethodSelect() == place.tree()) {
      return scope.members(true);
    }
    if (isType(parent, place.tree())) {
      return types(scope);
    }
    Set<String> names = new LinkedHashSet<>(scope.variables());
    if (parent instanceof MemberSelectTree || parent instanceof MemberReferenceTree) {
      names.addAll(types(scope));
    }
    return names;
  }

  private static Set<String> types(NamesInScope scope) {
    Set<String> names = new LinkedHashSet<>(scope.types());
    names.addAll(UsualTypes.NAMES);
    return names;
  }

  private static boolean isType(Tree parent, Tree name) {
    return switch (parent) {
      case VariableTree variable -> variable.getType() == name;
      case MethodTree method -> method.getReturnType() == name;
      case NewClassTree made -> made.getIdentifier() == name;
      case NewArrayTree made -> made.getType() == name;
      case TypeCastTree cast -> cast.getType() == name;
      case ParameterizedTypeTree type -> true;
      case ArrayTypeTree type -> true;
      case ClassTree type -> true;
      default -> false;
    };
  }

  private static Set<String> members(Place place, MemberSelectTree select) {
    boolean called =
        place.parent() instanceof MethodInvocationTree call && call.getMethodSelect() == select;
    return Members.element(place.source().type(select.getExpression()))
        .map(type -> Members.of(type, called, place.source()))
        .orElse(Set.of());
  }

  private static List<Repair> repairs(Place place, String typed, Set<String> candidates) {
    Stream<String> near =
        candidates.stream()
            .filter(each -> Distance.isNear(typed, each))
            .sorted(
                Comparator.<String>comparingInt(each -> Distance.between(typed, each))
                    .thenComparing(Comparator.naturalOrder()));
    List<Repair> repairs = new ArrayList<>();
    Span span = new Span(place.span().end() - typed.length(), place.span().end());
    Stream<String> meant = FOREIGN.containsKey(typed) ? Stream.of(FOREIGN.get(typed)) : near;
    meant
        .limit(MOST)
        .forEach(
            name ->
                repairs.add(Repair.replacing(Wording.of("fix.did-you-mean", name), span, name)));
    return repairs;
  }
}
