package dev.assay.judge;

import dev.assay.compiler.Compilation;
import dev.assay.problem.Calling;
import dev.assay.problem.Problem;
import dev.assay.problem.Signature;
import dev.assay.sandbox.Executable;
import dev.assay.worker.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes submissions ready to be called, by the package's Caller.java where there is one. */
final class Callers {

  private final PackageCompiler compiler;
  private final PerVersion<Optional<Frame.Caller>> callers = new PerVersion<>(this::caller);

  Callers(PackageCompiler compiler) {
    this.compiler = compiler;
  }

  /** Makes the caller of this version ready, if the problem has one. */
  void prepare(Problem problem) {
    callers.of(problem);
  }

  Executable executable(Problem problem, Compilation.Compiled solution) {
    return Executables.of(solution, problem.signature(), callers.of(problem).orElse(null));
  }

  private Optional<Frame.Caller> caller(Problem problem) {
    Calling calling = problem.signature().calling();
    String source = problem.code().caller();
    if (calling == null || source == null) {
      return Optional.empty();
    }
    Map<String, String> beside = problem.code().besideCaller();
    beside.put(calling.className() + ".java", Facade.source(calling));
    var compiled = compiler.compile("Caller.java", source, Wanted.caller(calling), beside);
    List<Frame.Entry> steps = new ArrayList<>();
    for (Signature step : calling.steps()) {
      steps.add(Executables.entry(compiled.entryPoints().get(steps.size() + 1), step));
    }
    return Optional.of(
        new Frame.Caller(
            without(compiled.classes(), calling.className()), calling.className(), steps));
  }

  /** Leaves out what Caller.java shares with submissions: each brings its own. */
  private static Map<String, byte[]> without(Map<String, byte[]> classes, String facade) {
    Set<String> own = Set.of("Caller", "Threads", facade);
    return classes.entrySet().stream()
        .filter(entry -> own.contains(entry.getKey().split("\\$", 2)[0]))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
