package dev.assay.judge.engine;

import dev.assay.compiler.Compilation;
import dev.assay.judge.PackageException;
import dev.assay.judge.PackageException.Fault;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.Signature.Parameter;
import dev.assay.worker.Frame;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compiles a package's Caller.java into the steps that call a solution. */
final class CallerCode {

  private static final String FILE = "Caller.java";
  private static final String CLASS = "Caller";

  /** The name that every source has for javac if others are compiled beside it. */
  private static final String MAIN_FILE = "Solution.java";

  private final ProblemCompiler compiler;

  CallerCode(ProblemCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Returns the steps; none if the package has no Caller.java.
   *
   * @throws PackageException with all faults of its methods
   */
  List<Frame.Caller> steps(Problem problem) {
    CallerContract calling = problem.signature().calling();
    String source = problem.code().caller();
    if (calling == null || source == null) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    List<Frame.Caller> steps = new ArrayList<>();
    for (Signature step : calling.steps()) {
      SourceFaults.collect(faults, () -> steps.add(step(problem, calling, source, step)));
    }
    if (!faults.isEmpty()) {
      throw PackageException.at(faults);
    }
    return List.copyOf(steps);
  }

  private Frame.Caller step(
      Problem problem, CallerContract calling, String source, Signature step) {
    Map<String, String> beside = problem.code().besideCaller();
    String facade = calling.className();
    beside.put(facade + ".java", FacadeSource.source(calling));
    var compiled = compiler.compile(problem, FILE, source, WantedEntries.callerStep(step), beside);
    if (!compiled.entryPoint().className().equals(CLASS)) {
      throw PackageException.at(
          FILE,
          HeaderText.find(source, step.method(), step.parameters().size())
              .map(HeaderText::line)
              .orElse(1),
          Wording.of("package.caller-class", compiled.entryPoint().className()));
    }
    HeaderText.expectOrder(
        FILE, source, step.method(), step.parameters().stream().map(Parameter::name).toList());
    var entry = Executables.entry(compiled.entryPoint(), step);
    return new Frame.Caller(own(compiled, facade), facade, entry);
  }

  /** Leaves out the classes that Caller.java shares with submissions: each brings its own. */
  private static Map<String, byte[]> own(Compilation.Compiled compiled, String facade) {
    Set<String> files = Set.copyOf(List.of(MAIN_FILE, "Threads.java", facade + ".java"));
    return compiled.classes().entrySet().stream()
        .filter(entry -> files.contains(fileOf(entry.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns the name of the source of a class file; an empty text if it has none. */
  static String fileOf(byte[] classFile) {
    return ClassFile.of()
        .parse(classFile)
        .findAttribute(Attributes.sourceFile())
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse("");
  }
}
