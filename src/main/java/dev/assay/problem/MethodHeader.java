package dev.assay.problem;

import dev.assay.problem.Signature.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method's header before it is known where the answer comes from. */
record MethodHeader(JavaType returnType, String method, List<Parameter> parameters, String thrown)
    implements Header {

  MethodHeader {
    parameters = List.copyOf(parameters);
  }

  @Override
  public Signature called() {
    return signature(Signature.RETURN, false);
  }

  private Signature signature(int answer, boolean prefix) {
    return new Signature(text(), returnType, method, parameters, answer, prefix, null, null);
  }

  @Override
  public Signature answeredBy(@Nullable String answer, boolean prefix) {
    if (prefix) {
      requireCount();
    } else if (answer != null && !answer.equals("return")) {
      requireVoid(answer);
    }
    int index = answer == null || answer.equals("return") ? returned() : held(answer);
    if (prefix && index != Signature.RETURN && hasNoPrefix(parameters.get(index).type())) {
      throw new IllegalArgumentException("only arrays and Lists have a prefix, not " + answer);
    }
    return signature(index, prefix);
  }

  private String text() {
    List<String> written = parameters.stream().map(p -> p.type() + " " + p.name()).toList();
    return returnType + " " + method + "(" + String.join(", ", written) + ")" + thrown;
  }

  private boolean isVoid() {
    return returnType instanceof JavaType.Scalar scalar && scalar.isVoid();
  }

  private int returned() {
    if (isVoid()) {
      throw new IllegalArgumentException(
          "a void method returns no answer: name the parameter that holds it, as in"
              + " `answer: nums`");
    }
    return Signature.RETURN;
  }

  private void requireVoid(String answer) {
    if (!isVoid()) {
      throw new IllegalArgumentException(
          "the method returns its answer: leave out `answer: " + answer + "`");
    }
  }

  private void requireCount() {
    if (!returnType.equals(new JavaType.Scalar("int"))) {
      throw new IllegalArgumentException(
          "with `prefix` the method returns an int, how many elements count, not " + returnType);
    }
  }

  private static boolean hasNoPrefix(JavaType type) {
    return !(type instanceof JavaType.Array || type instanceof JavaType.ListOf);
  }

  private int held(String answer) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(answer)) {
        if (parameters.get(i).type() instanceof JavaType.Scalar type) {
          throw new IllegalArgumentException(
              "a method cannot change its " + type + " " + answer + ": take an array or a List");
        }
        return i;
      }
    }
    throw new IllegalArgumentException("the answer " + answer + " is no parameter of the method");
  }
}
