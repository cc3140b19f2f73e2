package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;

/** The packages of each shape that a problem may have, and what comes of judging them. */
final class Shapes {

  static final Path ROOT = Path.of("src/test/resources/judge/shapes");

  private final Judge judge;

  Shapes(Judge judge) {
    this.judge = judge;
  }

  static Problem problem(String slug) {
    return problem(ROOT.resolve(slug));
  }

  static Problem problem(Path folder) {
    return PackageFixture.load(folder);
  }

  Judgement judge(Problem problem, String code) {
    return judge.judge(problem, code, (judged, total) -> {});
  }

  /** Judges one of the package's own submissions. */
  Judgement judge(String slug, String submission) {
    Problem problem = problem(slug);
    String code =
        problem.submissions().stream()
            .filter(example -> example.file().endsWith(submission + ".java"))
            .findFirst()
            .orElseThrow()
            .code();
    return judge(problem, code);
  }

  /** Judges one of the package's own submissions that fails. */
  Failure failure(String slug, String submission) {
    Failure failure = judge(slug, submission).failure();
    assertThat(failure).isNotNull();
    return failure;
  }

  /** Returns the first thing that the compiler has to say. */
  String diagnostic(Problem problem, String code) {
    return judge.diagnose(problem, code).getFirst().message().en();
  }
}
