package dev.assay.judge.engine;

import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the class through which Caller.java calls a solution. It has the wanted name and members,
 * whatever name and place the solver's class has, and hands each call to the worker: the object,
 * then the member's number, from 1, and the arguments; 0 makes an object.
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
      members.add(method(1, method.returnType().toString(), method.method(), method.parameters()));
    } else {
      for (Design.Member member : design.members()) {
        members.add(
            members.isEmpty()
                ? constructor(name, member.parameters())
                : method(
                    members.size(),
                    member.returnType().toString(),
                    member.name(),
                    member.parameters()));
      }
    }
    return """
        final class %s {
          private static java.util.function.BiFunction<Object, Object[], Object> $reach;
          private final Object $object;
          static void $introduce(java.util.function.BiFunction<Object, Object[], Object> reach) {
            $reach = reach;
          }
        %s}
        """
        .formatted(name, String.join("", members));
  }

  private static String constructor(String name, List<Parameter> parameters) {
    return "  %s(%s) { $object = $reach.apply(null, new Object[] {%s}); }%n"
        .formatted(name, declared(parameters), passed(0, parameters));
  }

  private static String method(
      int number, String returnType, String name, List<Parameter> parameters) {
    String before = returnType.equals("void") ? "" : "return (" + returnType + ") ";
    return "  %s %s(%s) { %s$reach.apply($object, new Object[] {%s}); }%n"
        .formatted(returnType, name, declared(parameters), before, passed(number, parameters));
  }

  private static String declared(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", "));
  }

  private static String passed(int number, List<Parameter> parameters) {
    return number
        + parameters.stream()
            .map(parameter -> ", " + parameter.name())
            .collect(Collectors.joining());
  }
}
