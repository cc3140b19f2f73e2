package dev.assay.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.entry.DeclaredClasses;
import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.entry.EntryPointFinder;
import dev.assay.compiler.entry.EntrySearch;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.JdkClasses;
import dev.assay.compiler.javac.MemoryFileManager;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Compiles many variants of one source in one run of javac: most of a run's time goes into getting
 * to know the JDK, which they share.
 *
 * <p>Variants declare the same classes, so each gets a class of its own around them. One with an
 * error leaves the run, which is then repeated with the others.
 */
public final class Variants {

  private static final String HOLDER = "Variant";

  /** Errors come to light in parsing, in attribution and in flow analysis; then there are none. */
  private static final int MOST_RUNS = 4;

  private final JavaCompiler javac;
  private final JdkClasses jdk;
  private final List<String> sources;
  private final int importsEnd;
  private final Map<String, SourceText> support = new TreeMap<>();
  private final WantedMethod wanted;

  private Variants(
      JavaCompiler javac,
      JdkClasses jdk,
      List<String> sources,
      int importsEnd,
      Map<String, String> support,
      WantedMethod wanted) {
    this.javac = javac;
    this.jdk = jdk;
    this.sources = sources;
    this.importsEnd = importsEnd;
    support.forEach(
        (name, code) -> this.support.put(name, SourceText.withUsualImports(code, false)));
    this.wanted = wanted;
  }

  /**
   * Compiles {@code sources}, which have the same imports.
   *
   * @param importsEnd the offset behind the imports, 0 when there are none
   * @return index in {@code sources} to what came of it; those that have an error are missing
   */
  public static Map<Integer, Compiled> compile(
      JavaCompiler javac,
      JdkClasses jdk,
      List<String> sources,
      int importsEnd,
      Map<String, String> support,
      WantedMethod wanted)
      throws IOException {
    return new Variants(javac, jdk, sources, importsEnd, support, wanted).compile();
  }

  private Map<Integer, Compiled> compile() throws IOException {
    List<Integer> sound = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      sound.add(i);
    }
    for (int i = 0; i < MOST_RUNS && !sound.isEmpty(); i++) {
      Run run = new Run(sound);
      if (run.faulty.isEmpty()) {
        return run.compiled();
      }
      if (!sound.removeAll(run.faulty)) {
        break; // the fault is in a support class
      }
    }
    return Map.of();
  }

  /** One run of javac up to flow analysis. */
  private final class Run {
    private final MemoryFileManager files = new MemoryFileManager(jdk);
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Integer> faulty = new ArrayList<>();
    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final JavacTask task;

    Run(List<Integer> sound) throws IOException {
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
      List<String> options = CompileSteps.options(10 * all.size());
      task =
          (JavacTask) javac.getTask(Writer.nullWriter(), files, this::report, options, null, all);
      task.setLocale(Locale.ROOT);
      task.parse().forEach(units::add);
      if (faulty.isEmpty()) {
        task.analyze();
      }
    }

    private void report(Diagnostic<? extends JavaFileObject> found) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        @Nullable JavaFileObject file = found.getSource();
        @Nullable Integer index = file == null ? null : indices.get(file.getName());
        faulty.add(index == null ? -1 : index);
      }
    }

    private Map<Integer, Compiled> compiled() throws IOException {
      Map<Integer, List<EntryPoint>> entryPoints = new HashMap<>();
      for (CompilationUnitTree unit : units) {
        @Nullable Integer index = indices.get(unit.getSourceFile().getName());
        if (index != null) {
          var classes =
              new DeclaredClasses(unit, Trees.instance(task), task.getElements(), task.getTypes());
          if (new EntryPointFinder(classes, wanted).search() instanceof EntrySearch.Found found) {
            entryPoints.put(index, found.entryPoints());
          }
        }
      }
      task.generate();
      Map<Integer, Compiled> compiled = new HashMap<>();
      entryPoints.forEach((index, points) -> compiled.put(index, compiled(index, points)));
      return compiled;
    }

    /** Takes the variant's own classes and those of no variant. */
    private Compiled compiled(int index, List<EntryPoint> entryPoints) {
      Map<String, byte[]> own = new HashMap<>();
      files
          .classes()
          .forEach(
              (name, bytes) -> {
                String outer = name.substring(0, (name + "$").indexOf('$'));
                if (outer.equals(HOLDER + index) || !outer.matches(HOLDER + "[0-9]+")) {
                  own.put(name, bytes);
                }
              });
      return new Compiled(own, entryPoints, StaticState.isIn(own.values()));
    }
  }
}
