package dev.assay.judge;

import dev.assay.compiler.WantedMethod;
import dev.assay.problem.JavaType;
import dev.assay.problem.Problem;
import dev.assay.problem.Signature;
import dev.assay.problem.TestCase;
import dev.assay.sandbox.Allowance;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxException;
import dev.assay.sandbox.Session;
import dev.assay.worker.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs the code that a problem package brings: generator, reference, validator. It is as untrusted
 * as a submission and runs in the same kind of worker, only with more time.
 */
final class PackagePrograms {

  static final Allowance ALLOWANCE = new Allowance(Duration.ofSeconds(10), 256L << 20, 64L << 20);

  /** Draws the random numbers in the worker: only plain values cross the pipe. */
  private static final String GENERATOR_CALL =
      """
      class GeneratorCall {
        static Object[] generate(long seed, int size) {
          return Generator.generate(new java.util.SplittableRandom(seed), size);
        }
      }
      """;

  private final PackageCompiler compiler;
  private final Callers callers;
  private final Sandbox sandbox;

  PackagePrograms(PackageCompiler compiler, Callers callers, Sandbox sandbox) {
    this.compiler = compiler;
    this.callers = callers;
    this.sandbox = sandbox;
  }

  /** Generates the inputs of {@code cases}, of the signature's types. */
  List<List<Object>> generate(Problem problem, List<TestCase.Generated> cases)
      throws InterruptedException {
    String generator = problem.code().generator();
    if (cases.isEmpty() || generator == null) {
      return List.of();
    }
    Map<String, String> sources = problem.code().besideSolution();
    sources.put("Generator.java", generator);
    var executable =
        Executables.generator(
            compiler.compile("Generator.java", GENERATOR_CALL, Wanted.generator(), sources),
            problem.signature());
    List<List<Object>> arguments = new ArrayList<>();
    cases.forEach(testCase -> arguments.add(List.of(testCase.seed(), testCase.size())));
    List<List<Object>> inputs = new ArrayList<>();
    for (Outcome outcome : call(executable, arguments)) {
      TestCase.Generated testCase = cases.get(inputs.size());
      inputs.add(input(problem.signature(), testCase, outcome));
    }
    return inputs;
  }

  private static List<Object> input(
      Signature signature, TestCase.Generated testCase, Outcome outcome) {
    String which =
        "Generator.java for size " + testCase.size() + " and seed " + testCase.seed() + ": ";
    if (!(outcome instanceof Outcome.Answered answered)
        || !(answered.answer() instanceof Object[] values)) {
      throw new JudgeException(which + Outcomes.describe(outcome).en());
    }
    if (!signature.conforms(Arrays.asList(values))) {
      List<JavaType> types =
          signature.parameters().stream().map(Signature.Parameter::type).toList();
      throw new JudgeException(which + "the arguments must be " + types + ", in this order.");
    }
    return List.copyOf(Arrays.asList(values));
  }

  /** Returns the reference's answers to {@code inputs}. */
  List<Object> answers(Problem problem, List<List<Object>> inputs) throws InterruptedException {
    if (inputs.isEmpty()) {
      return List.of();
    }
    Signature signature = problem.signature();
    var reference = problem.reference();
    var compiled =
        compiler.compile(
            reference.file().getFileName().toString(),
            reference.code(),
            Wanted.solution(signature),
            Wanted.beside(problem));
    List<Executable> steps = callers.executables(problem, compiled);
    List<List<Object>> passed = inputs;
    for (Executable step : steps.subList(0, steps.size() - 1)) {
      passed = answers(step, passed).stream().map(List::of).toList();
    }
    List<Object> answers = answers(steps.getLast(), passed);
    for (int i = 0; i < answers.size(); i++) {
      if (!signature.answerType(inputs.get(i)).conforms(answers.get(i))) {
        throw new JudgeException("The reference has no answer of the right type.");
      }
    }
    return answers;
  }

  private List<Object> answers(Executable reference, List<List<Object>> inputs)
      throws InterruptedException {
    List<Object> answers = new ArrayList<>();
    for (Outcome outcome : call(reference, inputs)) {
      if (!(outcome instanceof Outcome.Answered answered) || answered.answer() == null) {
        throw new JudgeException("The reference has no answer: " + Outcomes.describe(outcome).en());
      }
      answers.add(answered.answer());
    }
    return answers;
  }

  /** Checks {@code inputs} with the package's validator, if it has one. */
  void validate(Problem problem, List<List<Object>> inputs)
      throws InvalidInputException, InterruptedException {
    String validator = problem.code().validator();
    if (validator == null) {
      return;
    }
    var executable =
        Executables.taking(
            compiler.compile(
                "Validator.java",
                validator,
                Wanted.validator(problem.signature()),
                problem.code().besideSolution()),
            problem.signature().parameters());
    List<Outcome> outcomes = call(executable, inputs);
    for (int i = 0; i < outcomes.size(); i++) {
      if (!(outcomes.get(i) instanceof Outcome.Answered)) {
        throw new InvalidInputException(i, Outcomes.describe(outcomes.get(i)));
      }
    }
  }

  /** Makes the package's checker ready to be called. */
  Executable checker(Problem problem) {
    String checker = problem.code().checker();
    if (checker == null) {
      throw new JudgeException("Checker.java is missing.");
    }
    WantedMethod wanted = Wanted.checker(problem.signature());
    var compiled =
        compiler.compile("Checker.java", checker, wanted, problem.code().besideSolution());
    return Executables.taking(compiled, Wanted.checked(problem.signature()));
  }

  /** Calls once per arguments; a call that ends its worker ends the list. */
  private List<Outcome> call(Executable executable, List<List<Object>> arguments)
      throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    try (Session session = sandbox.open(executable, ALLOWANCE)) {
      for (List<Object> each : arguments) {
        outcomes.add(session.call(Values.encode(each)));
        if (outcomes.getLast() instanceof Outcome.Stopped) {
          break;
        }
      }
    } catch (SandboxException e) {
      throw new JudgeException("The sandbox failed: " + e.getMessage(), e);
    }
    return outcomes;
  }
}
