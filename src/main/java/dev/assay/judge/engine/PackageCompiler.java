package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.judge.JudgeException;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the code of a problem package ready to be called.
 *
 * <p>What does not compile is a {@link JudgeException} with its file and line.
 */
public final class PackageCompiler {

  /** Draws the random numbers in the worker: only plain values cross the pipe. */
  private static final String GENERATOR_CALL =
      """
      class GeneratorCall {
        static Object[] generate(long seed, int size) {
          return Generator.generate(new java.util.SplittableRandom(seed), size);
        }
      }
      """;

  private final SourceCompiler compiler;

  public PackageCompiler(SourceCompiler compiler) {
    this.compiler = compiler;
  }

  /** Makes the package's generator ready to be called, if it has one. */
  public Optional<Executable> generator(Problem problem) {
    String generator = problem.code().generator();
    if (generator == null) {
      return Optional.empty();
    }
    Map<String, String> sources = problem.code().besideSolution();
    sources.put("Generator.java", generator);
    return Optional.of(
        Executables.generator(
            compile("Generator.java", GENERATOR_CALL, WantedEntries.generator(), sources),
            problem.signature()));
  }

  /** Compiles an example submission. */
  Compilation.Compiled solution(Problem problem, ExampleSubmission example) {
    return compile(
        example.file().getFileName().toString(),
        example.code(),
        WantedEntries.solution(problem.signature()),
        WantedEntries.beside(problem));
  }

  /** Returns the mutants of the reference, of which some do not compile. */
  public Mutants mutants(Problem problem) {
    return compiler.mutants(problem.reference().code());
  }

  /** Returns those of {@code mutants} that compile. */
  public List<CompiledMutant> compiled(Problem problem, Mutants mutants) {
    return compiler.compile(
        mutants, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Makes the package's validator ready to be called, if it has one. */
  public Optional<Executable> validator(Problem problem) {
    String validator = problem.code().validator();
    return validator == null
        ? Optional.empty()
        : Optional.of(
            Executables.taking(
                compile(
                    "Validator.java",
                    validator,
                    WantedEntries.validator(problem.signature()),
                    problem.code().besideSolution()),
                problem.signature().parameters()));
  }

  /** Makes the package's checker ready to be called. */
  Executable checker(Problem problem) {
    String checker = problem.code().checker();
    if (checker == null) {
      throw new JudgeException("Checker.java is missing.");
    }
    WantedMethod wanted = WantedEntries.checker(problem.signature());
    var compiled = compile("Checker.java", checker, wanted, problem.code().besideSolution());
    return Executables.taking(compiled, WantedEntries.checked(problem.signature()));
  }

  /**
   * Compiles {@code source} beside the classes that {@code beside} has, file name to source.
   *
   * @param file the name to blame
   */
  Compilation.Compiled compile(
      String file, String source, WantedCode wanted, Map<String, String> beside) {
    return compile(file, source, wanted, new Support(beside, false));
  }

  private Compilation.Compiled compile(
      String file, String source, WantedCode wanted, Support beside) {
    Compilation compilation = compiler.compile(source, beside, wanted);
    if (compilation instanceof Compilation.Compiled compiled) {
      return compiled;
    }
    var first = ((Compilation.Rejected) compilation).diagnostics().getFirst();
    throw new JudgeException(file + ":" + first.line() + ": " + first.message().en());
  }
}
