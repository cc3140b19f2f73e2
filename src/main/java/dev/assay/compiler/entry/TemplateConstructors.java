package dev.assay.compiler.entry;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Constructors for the nodes of a problem that its own class lacks. LeetCode's templates had others
 * over the years: without arguments, with the value, with the first or all fields.
 *
 * @param supportFile that declares the class
 * @param end offset of the class's last brace, before which they belong
 */
public record TemplateConstructors(String className, String supportFile, int end, String text) {

  /** Returns those for the classes of {@code support} that have a notation in cases. */
  public static List<TemplateConstructors> of(
      List<CompilationUnitTree> support, SourcePositions positions) {
    Set<String> names =
        support.stream()
            .flatMap(unit -> Namesakes.names(unit.getTypeDecls()))
            .collect(Collectors.toSet());
    List<TemplateConstructors> all = new ArrayList<>();
    for (CompilationUnitTree unit : support) {
      for (Tree declaration : unit.getTypeDecls()) {
        if (declaration instanceof ClassTree type
            && type.getKind() == Tree.Kind.CLASS
            && names.contains(type.getSimpleName() + "Notation")) {
          int end = (int) positions.getEndPosition(unit, type) - 1;
          String text = missing(type);
          all.add(
              new TemplateConstructors(
                  type.getSimpleName().toString(), unit.getSourceFile().getName(), end, text));
        }
      }
    }
    return all.stream().filter(each -> !each.text.isEmpty()).toList();
  }

  /** Tells whether {@code code} seems to call constructors of the class. */
  public boolean mayBeCalledBy(String code) {
    return Pattern.compile(
            "\\b(?:new|extends)\\s+%1$s\\b|\\b%1$s\\s*::\\s*new\\b".formatted(className))
        .matcher(code)
        .find();
  }

  /** A class that hides a field has nothing to be made of by solvers. */
  private static String missing(ClassTree type) {
    List<VariableTree> fields =
        members(type, VariableTree.class)
            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
            .toList();
    if (fields.stream().anyMatch(TemplateConstructors::isKept)) {
      return "";
    }
    Set<String> present = new HashSet<>();
    members(type, MethodTree.class)
        .filter(method -> method.getReturnType() == null)
        .forEach(constructor -> present.add(types(constructor.getParameters())));
    StringBuilder text = new StringBuilder();
    for (int taken = 0; taken <= fields.size(); taken++) {
      if (present.add(types(fields.subList(0, taken)))) {
        text.append(constructor(type.getSimpleName().toString(), fields, taken));
      }
    }
    return text.toString();
  }

  private static <T extends Tree> Stream<T> members(ClassTree type, Class<T> kind) {
    return type.getMembers().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static boolean isKept(VariableTree field) {
    Set<Modifier> flags = field.getModifiers().getFlags();
    return flags.contains(Modifier.PRIVATE) || flags.contains(Modifier.FINAL);
  }

  /** Returns the types without their arguments, which don't tell constructors apart. */
  private static String types(List<? extends VariableTree> variables) {
    return variables.stream()
        .map(variable -> variable.getType().toString().replaceAll("<.*>", ""))
        .collect(Collectors.joining(","));
  }

  private static String constructor(String name, List<VariableTree> fields, int taken) {
    String parameters =
        fields.stream()
            .limit(taken)
            .map(field -> field.getType() + " " + field.getName())
            .collect(Collectors.joining(", "));
    return name
        + "("
        + parameters
        + ") {"
        + fields.stream()
            .map(field -> set(field, fields.indexOf(field) < taken))
            .collect(Collectors.joining())
        + "}";
  }

  private static String set(VariableTree field, boolean taken) {
    if (taken) {
      return "this." + field.getName() + "=" + field.getName() + ";";
    }
    boolean isList =
        field.getInitializer() == null && field.getType().toString().startsWith("List<");
    return isList ? "this." + field.getName() + "=new java.util.ArrayList<>();" : "";
  }
}
