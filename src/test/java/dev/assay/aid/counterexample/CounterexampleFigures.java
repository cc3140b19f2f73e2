package dev.assay.aid.counterexample;

import dev.assay.compiler.mutate.Mutant;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.Judgement;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFinder;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how small the inputs are that are found for failing code, and how long that takes. The
 * arguments are packages or folders of packages. With {@code --mutants=20} it takes some 20 mutants
 * of each reference in place of the examples; with {@code --folder=DIR} the Java files in a folder
 * of the problem's name there.
 */
final class CounterexampleFigures {

  private final JudgeContext context = new JudgeContext("--assay.data=target/figures-data");
  private final Searches searches =
      new Searches(
          new SearchParts(
              context.part(ProblemCompiler.class),
              context.part(SolutionRunners.class),
              context.part(CustomChecks.class),
              context.part(CaseJudges.class),
              context.part(TestSuites.class),
              context.part(Slots.class)));
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Long> millis = new ArrayList<>();
  private int missed;

  private record Solution(String name, String code) {}

  public static void main(String... arguments) throws Exception {
    var figures = new CounterexampleFigures();
    int mutants = 0;
    Path others = null;
    for (String argument : arguments) {
      if (argument.startsWith("--mutants=")) {
        mutants = Integer.parseInt(argument.substring("--mutants=".length()));
      } else if (argument.startsWith("--folder=")) {
        others = Path.of(argument.substring("--folder=".length()));
      }
    }
    for (String argument : arguments) {
      if (!argument.startsWith("--")) {
        for (Path folder : PackageFinder.at(Path.of(argument))) {
          if (ProblemLoader.load(folder) instanceof Loading.Loaded loaded) {
            figures.add(loaded.problem(), mutants, others);
          }
        }
      }
    }
    figures.print();
    System.exit(0);
  }

  private void add(Problem problem, int mutants, Path others) throws IOException {
    List<Solution> solutions =
        others != null
            ? files(others.resolve(problem.slug()))
            : mutants > 0 ? mutants(problem, mutants) : examples(problem);
    context.judge().prepare(problem);
    solutions.forEach(each -> add(problem, each));
  }

  private static List<Solution> examples(Problem problem) {
    List<Solution> solutions = new ArrayList<>();
    for (ExampleSubmission example : problem.submissions()) {
      if (!example.verdict().equals("ACCEPTED") && !example.verdict().equals("COMPILE_ERROR")) {
        solutions.add(new Solution(example.file().getFileName().toString(), example.code()));
      }
    }
    return solutions;
  }

  private List<Solution> mutants(Problem problem, int most) {
    List<Mutant> all = context.part(ProblemCompiler.class).mutants(problem).all();
    List<Solution> solutions = new ArrayList<>();
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / most)) {
      Mutant mutant = all.get(i);
      String name = mutant.line() + ": " + mutant.before() + " -> " + mutant.after();
      solutions.add(new Solution(name, mutant.source()));
    }
    return solutions;
  }

  private static List<Solution> files(Path folder) throws IOException {
    List<Solution> solutions = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          solutions.add(new Solution(file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    return solutions;
  }

  private void add(Problem problem, Solution solution) {
    Judgement judgement = context.judge().judge(problem, solution.code(), (judged, total) -> {});
    String line =
        problem.slug() + "  " + solution.name().replace(".java", "") + "  " + judgement.verdict();
    if (judgement.failure() == null) {
      System.out.println(line + "  no failed case");
      return;
    }
    if (!Searches.isSearched(judgement.verdict())) {
      System.out.println(line + "  not sought");
      return;
    }
    long start = System.nanoTime();
    var failed =
        new Searches.Failed(
            problem, solution.code(), judgement.verdict(), judgement.failure().number(), "");
    long end = start + Counterexamples.LONGEST.toNanos();
    Searches.Result result = searches.search(failed, end, new StoppableWork());
    long taken = (System.nanoTime() - start) / 1_000_000;
    Counterexample found = result.found();
    boolean counts =
        judgement.verdict().name().equals("WRONG_ANSWER")
            || judgement.verdict().name().equals("RUNTIME_ERROR");
    if (counts) {
      millis.add(taken);
      if (found == null) {
        missed++;
      } else {
        sizes.add(found.size());
      }
    }
    System.out.println(
        line
            + "  "
            + taken
            + " ms  "
            + (found == null
                ? "NONE" + (result.isFinal() ? "" : " (not final)")
                : found.size()
                    + " values, "
                    + found.origin()
                    + ", tried "
                    + found.tried()
                    + ": "
                    + cut(found.input())
                    + " expected "
                    + cut(found.expected())
                    + " actual "
                    + cut(String.valueOf(found.actual()))));
  }

  private static String cut(String text) {
    return text.length() <= 160 ? text : text.substring(0, 160) + "…";
  }

  private void print() {
    System.out.println(
        sizes.size()
            + " found, "
            + missed
            + " missed; values "
            + spread(sizes.stream().map(Integer::longValue).toList())
            + "; ms "
            + spread(millis));
  }

  private static String spread(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? "none"
        : "median %d, 90 %% %d, 95 %% %d, most %d"
            .formatted(at(sorted, 50), at(sorted, 90), at(sorted, 95), sorted.getLast());
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
