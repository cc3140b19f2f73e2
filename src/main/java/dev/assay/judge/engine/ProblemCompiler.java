package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.compiler.CompiledMutant;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.Support;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.trace.Weaving;
import dev.assay.judge.PackageException;
import dev.assay.judge.PackageException.Fault;
import dev.assay.language.Wording;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.PackageCode;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Signature.Parameter;
import dev.assay.sandbox.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles solutions to a problem, and the code of its package so that it can be called.
 *
 * <p>Code of a package that does not compile or has another header is a {@link PackageException}
 * with all its faults, each with file and line.
 */
public final class ProblemCompiler {

  private static final String VALIDATOR = "Validator.java";
  private static final String CHECKER = "Checker.java";
  private static final String GENERATOR = "Generator.java";

  /** Makes the source of random numbers in the worker: only plain values cross the pipe. */
  private static final String GENERATOR_CALL =
      """
      class GeneratorCall {
        static Object[] generate(long seed, int size) throws Exception {
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
    sources.put(GENERATOR, generator);
    Compilation compilation =
        compiler.compile(GENERATOR_CALL, new Support(sources, false), WantedEntries.generator());
    return switch (compilation) {
      case Compilation.Compiled compiled ->
          Optional.of(Executables.generator(compiled, problem.signature()));
      case Compilation.Rejected rejected ->
          throw PackageException.at(generatorFaults(problem.code(), generator, rejected));
    };
  }

  /** Blames the generator's header where only the call of it has errors. */
  private static List<Fault> generatorFaults(
      PackageCode code, String source, Compilation.Rejected rejected) {
    List<Fault> faults = new ArrayList<>(SourceFaults.inSupport(code, rejected));
    rejected.ofSupport().stream()
        .filter(each -> each.file().equals(GENERATOR))
        .forEach(each -> faults.add(new Fault(GENERATOR, each.line(), each.message())));
    if (faults.isEmpty()) {
      int line = HeaderText.find(source, "generate", 2).map(HeaderText::line).orElse(1);
      var why = rejected.diagnostics().getFirst().message();
      faults.add(new Fault(GENERATOR, line, Wording.of("package.generator", why)));
    }
    return faults;
  }

  /**
   * Compiles a solution to {@code problem}.
   *
   * @throws PackageException if the package's own classes beside it are at fault
   */
  public Compilation solution(Problem problem, String code) {
    Compilation compilation = compiledBeside(problem, code);
    switch (compilation) {
      case Compilation.Compiled compiled ->
          new NotationHeaders(compiled.classes()).requireOwn(problem);
      case Compilation.Rejected rejected -> {
        if (!rejected.ofSupport().isEmpty()) {
          requireSoundSupport(problem);
        }
      }
    }
    return compilation;
  }

  private Compilation compiledBeside(Problem problem, String code) {
    return compiler.compile(
        code, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Weaves a recorder into a solution that {@link #solution} compiled. */
  public Weaving weave(String code, Compilation.Compiled compiled) {
    return compiler.weave(code, compiled);
  }

  /** A solution may be to blame for errors in support classes, but the reference can't be. */
  private void requireSoundSupport(Problem problem) {
    if (compiledBeside(problem, problem.reference().code())
        instanceof Compilation.Rejected rejected) {
      List<Fault> faults = SourceFaults.inSupport(problem.code(), rejected);
      if (!faults.isEmpty()) {
        throw PackageException.at(faults);
      }
    }
  }

  /** Compiles a solution without running it and returns the compiler's diagnostics. */
  public List<Diagnostic> diagnose(Problem problem, String code) {
    return compiler.diagnose(
        code, WantedEntries.beside(problem), WantedEntries.solution(problem.signature()));
  }

  /** Compiles an example submission, which must compile. */
  Compilation.Compiled solution(Problem problem, ExampleSubmission example) {
    return compiled(problem, path(example), compiledBeside(problem, example.code()));
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
    Compilation.Compiled compiled =
        compile(problem, VALIDATOR, validator, WantedEntries.validator(problem.signature()));
    ReturnedType.of(compiled).expect(List.of("void"), VALIDATOR, validator);
    List<Parameter> taken = problem.signature().parameters();
    HeaderText.expectOrder(VALIDATOR, validator, "validate", names(taken));
    return Optional.of(Executables.taking(compiled, taken));
  }

  /** Compiles the package's checker. */
  Executable checker(Problem problem) {
    String checker = problem.code().checker();
    if (checker == null) {
      throw PackageException.of(CHECKER, Wording.of("package.missing", CHECKER));
    }
    Compilation.Compiled compiled =
        compile(problem, CHECKER, checker, WantedEntries.checker(problem.signature()));
    ReturnedType.of(compiled).expect(ReturnedType.OF_CHECKERS, CHECKER, checker);
    List<Parameter> taken = WantedEntries.checked(problem.signature());
    HeaderText.expectOrder(CHECKER, checker, "check", names(taken));
    return Executables.taking(compiled, taken);
  }

  private static List<String> names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).toList();
  }

  private Compilation.Compiled compile(
      Problem problem, String file, String source, WantedMethod wanted) {
    return compile(problem, file, source, wanted, problem.code().besideSolution());
  }

  /**
   * Compiles {@code source} of a package.
   *
   * @param file its name, for the message if it does not compile
   * @param beside sources of other classes, by file name
   */
  Compilation.Compiled compile(
      Problem problem,
      String file,
      String source,
      WantedMethod wanted,
      Map<String, String> beside) {
    return compiled(problem, file, compiler.compile(source, new Support(beside, false), wanted));
  }

  private static Compilation.Compiled compiled(
      Problem problem, String file, Compilation compilation) {
    return switch (compilation) {
      case Compilation.Compiled compiled -> compiled;
      case Compilation.Rejected rejected ->
          throw PackageException.at(SourceFaults.of(problem.code(), file, rejected));
    };
  }
}
