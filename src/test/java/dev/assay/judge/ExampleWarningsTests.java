package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFinder;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Warnings are read only as long as they hardly ever blame right code. */
class ExampleWarningsTests {
  private static final ProblemCompiler COMPILER =
      new ProblemCompiler(new SourceCompiler(DefaultLimits.LIMITS));

  static List<Path> packages() throws Exception {
    return PackageFinder.at(Path.of("problems"));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void findsNothingInAcceptedSolutions(Path folder) {
    Problem problem = ((Loading.Loaded) ProblemLoader.load(folder)).problem();
    List<ExampleSubmission> accepted =
        problem.submissions().stream().filter(each -> each.verdict().equals("ACCEPTED")).toList();
    assertThat(accepted).isNotEmpty();
    for (ExampleSubmission each : accepted) {
      assertThat(COMPILER.diagnose(problem, each.code())).as("%s", each.file()).isEmpty();
    }
  }
}
