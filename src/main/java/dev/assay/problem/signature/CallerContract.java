package dev.assay.problem.signature;

import java.util.List;

/**
 * The contract between a package's Caller.java, its cases and a solution.
 *
 * @param solution the method or class that a solution must have
 * @param steps static methods of Caller: the first takes a case's input, each further one takes the
 *     result of the one before, and the last returns the answer
 */
public record CallerContract(Signature solution, List<Signature> steps) {

  public CallerContract {
    steps = List.copyOf(steps);
  }

  /** Returns the simple name of the class through which Caller sees a solution. */
  public String className() {
    Design design = solution.design();
    return design == null ? "Solution" : design.name();
  }

  /** Returns the signature of the problem, whose cases are about Caller's methods. */
  public Signature signature() {
    Signature first = steps.getFirst();
    return new Signature(
        solution.text(),
        steps.getLast().returnType(),
        first.method(),
        first.parameters(),
        Signature.RETURN,
        false,
        null,
        this);
  }
}
