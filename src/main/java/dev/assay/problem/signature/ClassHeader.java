package dev.assay.problem.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The class of a design problem as a signature's text declares it. */
record ClassHeader(Design design) implements SignatureHeader {

  @Override
  public Signature called() {
    return answeredBy(null, false);
  }

  @Override
  public Signature answeredBy(@Nullable String answer, boolean prefix) {
    if (answer != null && !answer.equals("return")) {
      throw new SignatureException("finding.answer.class", answer);
    }
    JavaType operations = new JavaType.Array(new JavaType.Scalar("String"));
    return new Signature(
        design.text(),
        design.answers(),
        design.name(),
        List.of(
            new Signature.Parameter(operations, "operations"),
            new Signature.Parameter(new JavaType.Tuple(List.of()), "arguments")),
        Signature.RETURN,
        false,
        design,
        null);
  }
}
