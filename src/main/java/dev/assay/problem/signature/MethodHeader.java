package dev.assay.problem.signature;

import dev.assay.problem.signature.Signature.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method's header, before the source of its answer is known. */
record MethodHeader(JavaType returnType, String method, List<Parameter> parameters, String thrown)
    implements SignatureHeader {

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
      throw new SignatureException("finding.answer.no-prefix", parameters.get(index).name());
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
      throw new SignatureException("finding.answer.void");
    }
    return Signature.RETURN;
  }

  private void requireVoid(String answer) {
    if (!isVoid()) {
      throw new SignatureException("finding.answer.returned", answer);
    }
  }

  private void requireCount() {
    if (!returnType.equals(new JavaType.Scalar("int"))) {
      throw new SignatureException("finding.answer.count", returnType);
    }
  }

  private static boolean hasNoPrefix(JavaType type) {
    return !(type instanceof JavaType.Array || type instanceof JavaType.ListOf);
  }

  private int held(String answer) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(answer)) {
        JavaType type = parameters.get(i).type();
        if (type instanceof JavaType.Scalar || type instanceof JavaType.IteratorOf) {
          throw new SignatureException("finding.answer.scalar", type, answer);
        }
        return i;
      }
    }
    throw new SignatureException("finding.answer.unknown", answer);
  }
}
