package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.engine.CodeFaults;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/**
 * Walks packages whose own code is at fault. Each folder has the {@code package}, whose missing
 * files are those of {@code base}, perhaps {@code solvers}, and in {@code expected.txt} what comes
 * of loading it and of judging the reference and each solver.
 */
class PackageCodeTests {

  private static final Path ROOT = Path.of("src/test/resources/judge/faults");
  private static final String BASE = "base";

  @TempDir private static Path folder;
  private static JudgeContext context;

  @BeforeAll
  static void start() {
    context = new JudgeContext();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  static List<String> cases() throws IOException {
    return names(ROOT).stream().filter(name -> !name.equals(BASE)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void blamesTheFileAndLineThatIsAtFault(String name) throws IOException {
    Path golden = ROOT.resolve(name);
    Path written = folder.resolve(name);
    FileSystemUtils.copyRecursively(ROOT.resolve(BASE), written);
    FileSystemUtils.copyRecursively(golden.resolve("package"), written);
    assertThat(String.join("\n", told(golden, written)) + "\n")
        .isEqualTo(Files.readString(golden.resolve("expected.txt")));
  }

  private static List<String> told(Path golden, Path written) throws IOException {
    List<String> told = new ArrayList<>();
    switch (ProblemLoader.load(written)) {
      case Loading.Faulty faulty ->
          faulty.findings().forEach(each -> told.add(text(written, each)));
      case Loading.Loaded loaded -> {
        Problem problem = loaded.problem();
        context.part(CodeFaults.class).of(problem).forEach(fault -> told.add(text(written, fault)));
        told.add("reference: " + outcome(problem, problem.reference().code()));
        Path solvers = golden.resolve("solvers");
        for (String solver : Files.exists(solvers) ? names(solvers) : List.<String>of()) {
          told.add(solver + ": " + outcome(problem, Files.readString(solvers.resolve(solver))));
        }
      }
    }
    return told;
  }

  private static String text(Path folder, Finding finding) {
    String message = finding.message().en().replaceAll("\\s+", " ");
    return folder.relativize(finding.file()) + ":" + finding.line() + ": " + message;
  }

  private static String outcome(Problem problem, String code) {
    try {
      Judgement judgement = context.judge().judge(problem, code, (judged, total) -> {});
      Failure failure = judgement.failure();
      boolean silent = failure == null || failure.message() == null;
      return judgement.verdict() + (silent ? "" : " " + failure.message().en());
    } catch (PackageException e) {
      String place = e.faults().getFirst().file() + ":" + e.faults().getFirst().line();
      String reason = e.reason().en().replaceAll("\\s+", " ");
      return Verdict.JUDGE_ERROR + " at " + place + ", " + reason;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
