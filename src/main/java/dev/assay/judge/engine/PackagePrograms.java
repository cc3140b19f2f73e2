package dev.assay.judge.engine;

import dev.assay.judge.InvalidInputException;
import dev.assay.judge.PackageException;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.signature.Signature;
import dev.assay.sandbox.Answer;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.worker.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the generator, reference and validator of a problem package. They are as untrusted as a
 * submission and run in the same kind of worker, within {@link ProgramRunner#packageLimits}.
 */
public final class PackagePrograms {

  private final ProblemCompiler compiler;
  private final SolutionRunners runners;
  private final Sandbox sandbox;

  public PackagePrograms(ProblemCompiler compiler, SolutionRunners runners, Sandbox sandbox) {
    this.compiler = compiler;
    this.runners = runners;
    this.sandbox = sandbox;
  }

  /** Returns the arguments of a generator's call. */
  public static List<Object> arguments(TestCase.Generated testCase) {
    return List.of(testCase.seed(), testCase.size());
  }

  /** Returns the input that a generator made; empty if it made none of the right types. */
  public static Optional<List<Object>> input(Signature signature, Outcome outcome) {
    return outcome instanceof Outcome.Answered answered
        ? input(signature, answered.answer().value())
        : Optional.empty();
  }

  private static Optional<List<Object>> input(Signature signature, @Nullable Object made) {
    return made instanceof Object[] values && signature.conforms(Arrays.asList(values))
        ? Optional.of(List.copyOf(Arrays.asList(values)))
        : Optional.empty();
  }

  /** Generates the inputs of {@code cases}, of the signature's types. */
  List<byte[]> generate(Problem problem, List<TestCase.Generated> cases)
      throws InterruptedException {
    Optional<Executable> generator = compiler.generator(problem);
    if (cases.isEmpty() || generator.isEmpty()) {
      return List.of();
    }
    List<byte[]> inputs = new ArrayList<>();
    try (var runner = ProgramRunner.ofPackage(sandbox, problem, generator.get())) {
      for (TestCase.Generated testCase : cases) {
        Outcome outcome = runner.call(Values.encode(arguments(testCase)));
        inputs.add(encodedInput(problem, testCase, outcome));
      }
    }
    return inputs;
  }

  private static byte[] encodedInput(Problem problem, TestCase.Generated testCase, Outcome outcome)
      throws InterruptedException {
    Signature signature = problem.signature();
    Optional<byte[]> input =
        outcome instanceof Outcome.Answered answered
            ? answered.answer().read(made -> input(signature, made).map(Values::encode))
            : Optional.empty();
    return input.orElseThrow(
        () ->
            ProgramFailure.of(
                problem,
                "Generator.java",
                outcome,
                Wording.of(
                    "package.no-input",
                    testCase.size(),
                    testCase.seed(),
                    whyNoInput(signature, outcome))));
  }

  private static Localized<String> whyNoInput(Signature signature, Outcome outcome) {
    return outcome instanceof Outcome.Answered
        ? Wording.of(
            "package.no-arguments",
            signature.parameters().stream()
                .map(parameter -> parameter.type().toString())
                .collect(Collectors.joining(", ")))
        : OutcomeWording.describe(outcome);
  }

  /** Makes an exception that says that the answers up to one, from 0, take too much memory. */
  @FunctionalInterface
  interface TooMuch<E extends Exception> {
    E at(int index);
  }

  /**
   * Returns the reference's answers to {@code inputs}, each encoded as one list: as objects, the
   * inputs of one problem may take some 100 MB.
   *
   * @param mostBytes that the answers may take together
   */
  <E extends Exception> List<@Nullable Object> answers(
      Problem problem, List<byte[]> inputs, long mostBytes, TooMuch<E> tooMuch)
      throws E, InterruptedException {
    if (inputs.isEmpty()) {
      return List.of();
    }
    List<@Nullable Object> answers = new ArrayList<>();
    long bytes = 0;
    Limits limits = ProgramRunner.packageLimits(problem);
    try (var runner = runners.open(limits, runners.steps(problem, problem.reference()))) {
      for (int i = 0; i < inputs.size(); i++) {
        Outcome outcome = runner.callInSeries(inputs, i, limits.time());
        Answer answer =
            answer(problem, PreparedCase.values(inputs.get(i)), outcome)
                .orElseThrow(() -> noAnswer(problem, outcome))
                .answer();
        bytes += answer.heapBytes();
        if (bytes > mostBytes) {
          throw tooMuch.at(i);
        }
        answers.add(answer.value());
      }
    }
    return answers;
  }

  private static PackageException noAnswer(Problem problem, Outcome outcome) {
    String file = ProblemCompiler.path(problem.reference());
    return ProgramFailure.ofVisitor(
        problem, file, outcome, how -> Wording.of("package.no-answer", file, how));
  }

  /**
   * Returns the answer of a solution to {@code input}; empty if there is none of the right type.
   */
  public static Optional<Outcome.Answered> answer(
      Problem problem, List<Object> input, Outcome outcome) {
    return outcome instanceof Outcome.Answered answered
            && conforms(problem, input, answered.answer().value())
        ? Optional.of(answered)
        : Optional.empty();
  }

  private static boolean conforms(Problem problem, List<Object> input, @Nullable Object answer) {
    return answer == null
        ? problem.mayAnswerNull()
        : problem.signature().answerType(input).conforms(answer);
  }

  /**
   * Checks {@code inputs}, each encoded as one list, with the package's validator, if it has one.
   *
   * @throws InvalidInputException for the first input that the validator refuses
   */
  void validate(Problem problem, List<byte[]> inputs)
      throws InvalidInputException, InterruptedException {
    try (var validator = new InputValidator(compiler, sandbox, problem)) {
      for (int i = 0; i < inputs.size(); i++) {
        Optional<Localized<String>> refusal = validator.refusal(inputs.get(i));
        if (refusal.isPresent()) {
          throw new InvalidInputException(i, refusal.get());
        }
      }
    }
  }
}
