package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Walks packages whose own code fails while it runs; the file beside each says how. */
class PackageFaultTests {

  private static final Path ROOT = Shapes.ROOT.resolveSibling("broken");

  private static final String YAML = ".yaml";

  private static final List<Finding> reported = new ArrayList<>();
  private static JudgeContext context;
  private static Judge judge;

  @BeforeAll
  static void start() {
    context = new JudgeContext("--assay.idle-time=2s"); // some packages sleep
    judge =
        new Judge(
            context.part(ProblemCompiler.class),
            context.part(TestSuites.class),
            context.part(CaseJudges.class),
            context.part(Slots.class),
            (problem, finding) -> reported.add(finding));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  static List<String> packages() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(YAML))
          .map(name -> name.substring(0, name.length() - YAML.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void endsWithAFindingOnThePackage(String name) throws IOException {
    Map<String, String> expected = new Yaml().load(Files.readString(ROOT.resolve(name + YAML)));
    reported.clear();

    PackageException fault = fault(name);

    assertThat(fault.reason().en()).startsWith(expected.get("reason"));
    String file = fault.faults().getFirst().file();
    assertThat(reported).hasSize(1);
    Finding finding = reported.getFirst();
    assertThat(finding.message().en()).startsWith(expected.get("finding"));
    assertThat(finding.file()).isEqualTo(ROOT.resolve(name).resolve(file));
    if (file.equals("Generator.java")) {
      assertThat(fault(name)).as("the generator was called again").isSameAs(fault);
    }
  }

  private static PackageException fault(String name) {
    Problem problem = Shapes.problem(ROOT.resolve(name));
    return catchThrowableOfType(
        PackageException.class,
        () -> judge.judge(problem, problem.reference().code(), (judged, total) -> {}));
  }
}
