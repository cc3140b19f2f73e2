package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills the worker in which a package's own code computes: another one makes the same call. */
class LostWorkerTests {

  /** More than a worker needs for its start. */
  private static final Duration BUSY = Duration.ofMillis(700);

  /** Takes some two seconds of CPU time; the problem allows ten. */
  private static final String COMPUTE =
      """
          long hash = n;
          for (int i = 0; i < 1_500_000_000; i++) {
            hash = hash * 31 + i;
          }
          if (hash == n) {
            throw new IllegalStateException();
          }
      """;

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "Validator.java, static void validate(int n) {",
    "Checker.java, 'static boolean check(int n, int expected, int actual) {'",
  })
  void callsAPackagesCodeAgainWhenItsWorkerDies(String file, String head) throws Exception {
    Problem problem = problem(file, head);
    try (var context = new JudgeContext();
        var executor = Executors.newSingleThreadExecutor()) {
      var run =
          executor.submit(
              () -> context.judge().run(problem, problem.reference().code(), List.of(List.of(12))));
      ProcessHandle worker =
          await()
              .atMost(Duration.ofMinutes(1))
              .until(LostWorkerTests::busy, Optional::isPresent)
              .get();
      assertThat(worker.destroyForcibly()).isTrue();
      assertThat(run.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    }
  }

  private static Optional<ProcessHandle> busy() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            process -> process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(BUSY) > 0)
        .findFirst();
  }

  private Problem problem(String file, String head) throws IOException {
    Path folder = root.resolve("any-divisor");
    try (var files = Files.walk(Shapes.ROOT.resolve("any-divisor"))) {
      for (Path each : files.toList()) {
        Files.copy(each, root.resolve(Shapes.ROOT.relativize(each)));
      }
    }
    Path metadata = folder.resolve("problem.yaml");
    Files.writeString(metadata, Files.readString(metadata) + "limits: { time: 10s }\n");
    String type = file.substring(0, file.indexOf('.'));
    String result = head.contains("boolean") ? "return true;" : "";
    String source = "class %s {\n  %s\n%s%s\n  }\n}\n".formatted(type, head, COMPUTE, result);
    Files.writeString(folder.resolve(file), source);
    return Shapes.problem(folder);
  }
}
