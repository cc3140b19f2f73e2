package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.judge.PackageException;
import dev.assay.language.Wording;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles solutions to a problem, and the code of its package so that it can be called.
 *
 * <p>Code of a package that does not compile or has another header is a {@link PackageException}
 * with its file and line.
 */
public final class ProblemCompiler {

  /** Makes the source of random numbers in the worker: only plain values cross the pipe. */
  private static final String GENERATOR_CALL =
      """
      class GeneratorCall {
        static Object[] generate(long seed, int size) {
          return Generator.generate(new java.util.SplittableRandom(seed), size);
        }
      }
      """;

  private final SourceCompiler compiler;

  public ProblemCompiler(SourceCompiler compiler) {
    this.compiler = compiler;
  }

  /** Compiles the package's generator, if it has one. */
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

  /** Compiles a solution to {@code problem}. */
  public Compilation solution(Problem problem, String code) {
    return compiler.compile(
        code, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Compiles a solution without running it and returns the compiler's diagnostics. */
  public List<Diagnostic> diagnose(Problem problem, String code) {
    return compiler.diagnose(
        code, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Compiles an example submission, which must compile. */
  Compilation.Compiled solution(Problem problem, ExampleSubmission example) {
    return compiled(path(example), solution(problem, example.code()));
  }

  /** Returns the path of an example submission in its package. */
  static String path(ExampleSubmission example) {
    String folder = example.verdict().toLowerCase(Locale.ROOT);
    return "submissions/" + folder + "/" + example.file().getFileName();
  }

  /** Returns the mutants of the reference; some of them do not compile. */
  public Mutants mutants(Problem problem) {
    return compiler.mutants(problem.reference().code());
  }

  /** Returns those of {@code mutants} that compile. */
  public List<CompiledMutant> compiled(Problem problem, Mutants mutants) {
    return compiler.compile(
        mutants, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Compiles the package's validator, if it has one. */
  public Optional<Executable> validator(Problem problem) {
    String validator = problem.code().validator();
    if (validator == null) {
      return Optional.empty();
    }
    WantedMethod wanted = WantedEntries.validator(problem.signature());
    var compiled = compile("Validator.java", validator, wanted, problem.code().besideSolution());
    ReturnedType.of(compiled).expect(List.of("void"), "Validator.java", validator);
    return Optional.of(Executables.taking(compiled, problem.signature().parameters()));
  }

  /** Compiles the package's checker. */
  Executable checker(Problem problem) {
    String checker = problem.code().checker();
    if (checker == null) {
      throw PackageException.of("Checker.java", Wording.of("package.missing", "Checker.java"));
    }
    WantedMethod wanted = WantedEntries.checker(problem.signature());
    var compiled = compile("Checker.java", checker, wanted, problem.code().besideSolution());
    ReturnedType.of(compiled).expect(ReturnedType.OF_CHECKERS, "Checker.java", checker);
    return Executables.taking(compiled, WantedEntries.checked(problem.signature()));
  }

  /**
   * Compiles {@code source} of a package.
   *
   * @param file its name, for the message if it does not compile
   * @param beside sources of other classes, by file name
   */
  Compilation.Compiled compile(
      String file, String source, WantedCode wanted, Map<String, String> beside) {
    return compiled(file, compiler.compile(source, new Support(beside, false), wanted));
  }

  private static Compilation.Compiled compiled(String file, Compilation compilation) {
    if (compilation instanceof Compilation.Compiled compiled) {
      return compiled;
    }
    var first = ((Compilation.Rejected) compilation).diagnostics().getFirst();
    throw PackageException.at(file, first.line(), first.message());
  }
}
