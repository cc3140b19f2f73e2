package dev.assay.judge.engine;

import dev.assay.compiler.Support;
import dev.assay.compiler.entry.WantedClass;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Lists the methods and classes that the judge looks for in source texts. */
final class WantedEntries {

  private WantedEntries() {}

  static WantedCode solution(Signature signature) {
    CallerContract calling = signature.calling();
    if (calling != null) {
      return solution(calling.solution());
    }
    Design design = signature.design();
    return design == null ? method(signature) : type(design);
  }

  /** Returns the classes beside which solutions to {@code problem} are compiled. */
  static Support beside(Problem problem) {
    return new Support(problem.code().besideSolution(), problem.signature().calling() != null);
  }

  private static WantedClass type(Design design) {
    List<WantedMethod> members =
        design.members().stream().map(member -> method(design, member)).toList();
    return new WantedClass(
        design.name(), design.parent(), members.getFirst(), members.subList(1, members.size()));
  }

  /** Returns a method of Caller.java. */
  static WantedMethod callerStep(Signature step) {
    return new WantedMethod(
        "Caller",
        "static " + step.text(),
        step.method(),
        step.returnType().toString(),
        parameterTypes(step),
        true);
  }

  private static WantedMethod method(Design design, Design.Member member) {
    return new WantedMethod(
        design.name(),
        design.text(member),
        member.name(),
        member.returnType().toString(),
        types(member.parameters()),
        false);
  }

  private static WantedMethod method(Signature signature) {
    return new WantedMethod(
        "Solution",
        "public " + signature.text(),
        signature.method(),
        signature.returnType().toString(),
        parameterTypes(signature),
        false);
  }

  static WantedMethod validator(Signature signature) {
    return staticMethod("Validator", "void", "validate", signature.parameters());
  }

  /** A checker may return nothing, and throw with the reason why an answer is wrong. */
  static WantedMethod checker(Signature signature) {
    return staticMethod("Checker", "boolean", "check", checked(signature));
  }

  /** Returns a checker's parameters: a solution's own, the expected answer and the actual one. */
  static List<Parameter> checked(Signature signature) {
    List<Parameter> parameters = new ArrayList<>(signature.parameters());
    parameters.add(new Parameter(signature.answerType(), "expected"));
    parameters.add(new Parameter(signature.answerType(), "actual"));
    return parameters;
  }

  private static WantedMethod staticMethod(
      String type, String returned, String name, List<Parameter> parameters) {
    String written =
        String.join(", ", parameters.stream().map(p -> java(p.type()) + " " + p.name()).toList());
    return new WantedMethod(
        type,
        "static " + returned + " " + name + "(" + written + ")",
        name,
        "void", // any other result is allowed, too
        types(parameters),
        true);
  }

  static WantedMethod generator() {
    return new WantedMethod(
        "GeneratorCall",
        "static Object[] generate(java.util.random.RandomGenerator random, int size)",
        "generate",
        "Object[]",
        List.of("long", "int"),
        true);
  }

  private static List<String> parameterTypes(Signature signature) {
    return types(signature.parameters());
  }

  private static List<String> types(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::type).map(WantedEntries::java).toList();
  }

  /** Writes a type in Java; arguments of a class are an array for each operation, answers one. */
  private static String java(JavaType type) {
    return type instanceof JavaType.Tuple tuple
        ? tuple.elements().isEmpty() ? "Object[][]" : "Object[]"
        : type.toString();
  }
}
