package dev.assay.judge.engine;

import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the class through which Caller.java calls a solution. It has the wanted name and members,
 * whatever name and place the solver's class has, and hands each call to the worker: the object,
 * then the member's number, from 1, and the arguments; 0 makes an object. An argument that is
 * itself such an object is handed over as the solver's own.
 */
final class FacadeSource {

  private FacadeSource() {}

  static String source(CallerContract calling) {
    String name = calling.className();
    List<String> members = new ArrayList<>();
    Design design = calling.solution().design();
    if (design == null) {
      Signature method = calling.solution();
      members.add(constructor(name, List.of()));
      members.add(method(1, method.returnType(), method.method(), method.parameters()));
    } else {
      for (Design.Member member : design.members()) {
        members.add(
            members.isEmpty()
                ? constructor(name, member.parameters())
                : method(members.size(), member.returnType(), member.name(), member.parameters()));
      }
    }
    return """
        final class %s {
          private static java.util.function.BiFunction<Object, Object[], Object> $reach;
          private final Object $object;
          static void $introduce(java.util.function.BiFunction<Object, Object[], Object> reach) {
            $reach = reach;
          }
        %s%s}
        """
        .formatted(
            name,
            String.join("", members),
            design != null && design.isOfSeveral() ? wrapping(name) : "");
  }

  /** Wraps an object that the solution returned. */
  private static String wrapping(String name) {
    return """
          private %1$s(Object object, Void made) { $object = object; }
          private %1$s $of(Object object) {
            return object == null ? null
                : object == $object ? this : new %1$s(object, (Void) null);
          }
        """
        .formatted(name);
  }

  private static String constructor(String name, List<Parameter> parameters) {
    return "  %s(%s) { $object = $reach.apply(null, new Object[] {%s}); }%n"
        .formatted(name, declared(parameters), passed(0, parameters));
  }

  private static String method(
      int number, JavaType returnType, String name, List<Parameter> parameters) {
    String before = returnType.toString().equals("void") ? "" : "return (" + returnType + ") ";
    String call = "$reach.apply($object, new Object[] {" + passed(number, parameters) + "})";
    return "  %s %s(%s) { %s; }%n"
        .formatted(
            returnType,
            name,
            declared(parameters),
            returnType instanceof JavaType.Instance ? "return $of(" + call + ")" : before + call);
  }

  private static String declared(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", "));
  }

  private static String passed(int number, List<Parameter> parameters) {
    return number
        + parameters.stream()
            .map(parameter -> ", " + passed(parameter))
            .collect(Collectors.joining());
  }

  private static String passed(Parameter parameter) {
    String name = parameter.name();
    return parameter.type() instanceof JavaType.Instance
        ? "(" + name + " == null ? null : " + name + ".$object)"
        : name;
  }
}
