package dev.assay.judge.engine;

import dev.assay.judge.WholeCase;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Notation;
import dev.assay.problem.signature.Signature;
import dev.assay.worker.Values;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cases of one version of a problem, ready to be sent to a worker. */
public record TestSuite(Problem problem, List<PreparedCase> cases) {

  /** An encoded number takes 5 bytes, as an object 4 to 20. */
  private static final int OBJECTS = 2;

  /**
   * One case.
   *
   * @param number from 1
   * @param arguments encoded once, as one list; every call decodes its own copy
   * @param expected of the answer type, or null; never leaves the host
   * @param answerType of answers to these arguments
   */
  public record PreparedCase(
      int number, byte[] arguments, @Nullable Object expected, JavaType answerType) {

    public static PreparedCase of(
        Signature signature, int number, List<Object> input, @Nullable Object expected) {
      return new PreparedCase(number, Values.encode(input), expected, signature.answerType(input));
    }

    /** Makes a case of arguments that are encoded already. */
    static PreparedCase of(
        Signature signature, int number, byte[] arguments, @Nullable Object expected) {
      return new PreparedCase(number, arguments, expected, signature.answerType(values(arguments)));
    }

    /** Returns encoded arguments as objects. */
    @SuppressWarnings("unchecked") // arguments are encoded as one list, none of them null
    static List<Object> values(byte[] arguments) {
      return (List<Object>) Objects.requireNonNull(Values.decode(arguments));
    }

    /** Returns the input in the notation of problem files, cut beyond {@code maxLength}. */
    public String input(Problem problem, int maxLength) {
      return Notation.writeInput(problem.signature(), values(arguments), maxLength);
    }

    public WholeCase whole() {
      return new WholeCase(values(arguments), expected);
    }
  }

  /** Returns about how much memory the cases take. */
  long bytes() {
    long sum = 0;
    for (PreparedCase each : cases) {
      sum += each.arguments().length + (long) OBJECTS * Values.encode(each.expected()).length;
    }
    return sum;
  }
}
