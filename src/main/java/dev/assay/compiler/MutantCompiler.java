package dev.assay.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.entry.EntrySearch;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.MemoryFileManager;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.mutate.Mutant;
import dev.assay.compiler.mutate.Mutants;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Compiles many mutants of one source in one run of javac: most of a run's time goes into reading
 * the JDK's classes, which they share.
 *
 * <p>All mutants declare the same classes, so each is wrapped in a class of its own. Mutants with
 * errors are dropped, and the run is repeated with the others.
 */
final class MutantCompiler {

  private static final String HOLDER = "Variant";

  /** Parsing, attribution and flow analysis each show errors; the fourth run has none. */
  private static final int MAX_RUNS = 4;

  private final FreshContext fresh;
  private final List<String> sources;
  private final int importsEnd;
  private final Map<String, SourceText> support = new TreeMap<>();
  private final WantedMethod wanted;

  private MutantCompiler(
      FreshContext fresh,
      List<String> sources,
      int importsEnd,
      Map<String, String> support,
      WantedMethod wanted) {
    this.fresh = fresh;
    this.sources = sources;
    this.importsEnd = importsEnd;
    support.forEach(
        (name, code) -> this.support.put(name, SourceText.withUsualImports(code, true)));
    this.wanted = wanted;
  }

  /**
   * Compiles {@code mutants}, and their original with them.
   *
   * @return the mutants without errors; empty if not even the original compiles in this way
   */
  static Optional<List<CompiledMutant>> compile(
      FreshContext fresh, Mutants mutants, Map<String, String> support, WantedMethod wanted)
      throws IOException {
    List<Mutant> all = mutants.all();
    List<String> sources = new ArrayList<>();
    all.forEach(mutant -> sources.add(mutant.source()));
    sources.add(mutants.source());
    var compiler = new MutantCompiler(fresh, sources, mutants.importsEnd(), support, wanted);
    Map<Integer, Compiled> compiled = compiler.compile();
    if (!compiled.containsKey(all.size())) {
      return Optional.empty();
    }
    List<CompiledMutant> sound = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Compiled code = compiled.get(i);
      if (code != null) {
        sound.add(new CompiledMutant(all.get(i), code));
      }
    }
    return Optional.of(sound);
  }

  /** Returns by index in {@code sources} those without an error. */
  private Map<Integer, Compiled> compile() throws IOException {
    List<Integer> sound = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      sound.add(i);
    }
    for (int i = 0; i < MAX_RUNS && !sound.isEmpty(); i++) {
      var run = new Run();
      Map<Integer, Compiled> compiled = run.compile(sound);
      if (run.faulty.isEmpty()) {
        return compiled;
      }
      if (!sound.removeAll(run.faulty)) {
        break; // the fault is in a support class
      }
    }
    return Map.of();
  }

  /** One run of javac. */
  private final class Run {
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Integer> faulty = new ArrayList<>();

    /** Writes class files only if there is no error up to flow analysis. */
    Map<Integer, Compiled> compile(List<Integer> sound) throws IOException {
      List<MemorySource> all = new ArrayList<>();
      for (int index : sound) {
        var text =
            SourceText.withUsualImports(sources.get(index), true)
                .insert(importsEnd, "class " + HOLDER + index + " {")
                .insert(sources.get(index).length(), "\n}");
        all.add(new MemorySource(all.size(), HOLDER + index + ".java", text.forJavac()));
        indices.put(all.getLast().getName(), index);
      }
      support.forEach((name, text) -> all.add(new MemorySource(all.size(), name, text.forJavac())));
      return fresh.run(JavacOptions.toCompile(10 * all.size()), all, this::report, this::compile);
    }

    private void report(Diagnostic<? extends JavaFileObject> found) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        @Nullable JavaFileObject file = found.getSource();
        @Nullable Integer index = file == null ? null : indices.get(file.getName());
        faulty.add(index == null ? -1 : index);
      }
    }

    private Map<Integer, Compiled> compile(JavacTask task, MemoryFileManager files)
        throws IOException {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      if (faulty.isEmpty()) {
        task.analyze();
      }
      if (!faulty.isEmpty()) {
        return Map.of();
      }
      Map<Integer, List<EntryPoint>> entryPoints = new HashMap<>();
      for (CompilationUnitTree unit : units) {
        @Nullable Integer index = indices.get(unit.getSourceFile().getName());
        if (index != null
            && EntrySearch.in(unit, task, wanted) instanceof EntrySearch.Found found) {
          entryPoints.put(index, found.entryPoints());
        }
      }
      task.generate();
      Map<String, byte[]> classes = files.classes();
      Map<Integer, Compiled> compiled = new HashMap<>();
      entryPoints.forEach((index, points) -> compiled.put(index, compiled(index, points, classes)));
      return compiled;
    }
  }

  /** Takes the mutant's own classes and the support classes. */
  private static Compiled compiled(
      int index, List<EntryPoint> entryPoints, Map<String, byte[]> classes) {
    Map<String, byte[]> own = new HashMap<>();
    classes.forEach(
        (name, bytes) -> {
          String outer = name.substring(0, (name + "$").indexOf('$'));
          if (outer.equals(HOLDER + index) || !outer.matches(HOLDER + "[0-9]+")) {
            own.put(name, bytes);
          }
        });
    return new Compiled(
        own, entryPoints, StaticState.isIn(own.values()), LastingState.isIn(own.values()), null);
  }
}
