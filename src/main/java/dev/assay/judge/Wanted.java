package dev.assay.judge;

import dev.assay.compiler.WantedClass;
import dev.assay.compiler.WantedCode;
import dev.assay.compiler.WantedMethod;
import dev.assay.problem.Design;
import dev.assay.problem.JavaType;
import dev.assay.problem.Signature;
import dev.assay.problem.Signature.Parameter;
import java.util.List;

/** The methods that the judge looks for in source texts. */
final class Wanted {

  private Wanted() {}

  static WantedCode solution(Signature signature) {
    Design design = signature.design();
    return design == null ? method(signature) : type(design);
  }

  private static WantedClass type(Design design) {
    List<WantedMethod> members =
        design.members().stream().map(member -> method(design, member)).toList();
    return new WantedClass(design.name(), members.getFirst(), members.subList(1, members.size()));
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
    String parameters =
        String.join(
            ", ",
            signature.parameters().stream().map(p -> java(p.type()) + " " + p.name()).toList());
    return new WantedMethod(
        "Validator",
        "static void validate(" + parameters + ")",
        "validate",
        "void",
        parameterTypes(signature),
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
    return parameters.stream().map(Parameter::type).map(Wanted::java).toList();
  }

  /** The arguments of a class's methods are a list for each operation. */
  private static String java(JavaType type) {
    return type instanceof JavaType.Tuple ? "Object[][]" : type.toString();
  }
}
