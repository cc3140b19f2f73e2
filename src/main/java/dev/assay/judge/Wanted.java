package dev.assay.judge;

import dev.assay.compiler.WantedMethod;
import dev.assay.problem.JavaType;
import dev.assay.problem.Signature;
import dev.assay.problem.Signature.Parameter;
import java.util.List;

/** The methods that the judge looks for in source texts. */
final class Wanted {

  private Wanted() {}

  static WantedMethod solution(Signature signature) {
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
            ", ", signature.parameters().stream().map(p -> p.type() + " " + p.name()).toList());
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
    return signature.parameters().stream().map(Parameter::type).map(JavaType::toString).toList();
  }
}
