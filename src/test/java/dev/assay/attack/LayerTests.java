package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.judge.Judgement;
import dev.assay.judge.TestJudge;
import dev.assay.judge.Verdict;
import dev.assay.problem.Loading;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Takes away one layer at a time: attacks that it alone keeps off then succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayerTests {

  /** None of these attacks goes to a web server. */
  private static final int UNUSED_PORT = 1;

  @TempDir private Path problems;
  private WeakRuntime runtime;

  @BeforeAll
  void start() throws IOException {
    assumeTrue(
        System.getProperty("os.arch").equals("amd64"),
        "The native attacks know the system calls of x86-64 only.");
    runtime = new WeakRuntime();
  }

  @AfterAll
  void stop() throws IOException {
    if (runtime != null) {
      runtime.close();
    }
  }

  @Test
  void lockKeepsNativeCodeOff() throws Exception {
    List<String> probes = Attack.in("native").filter(Attack::opens).map(Attack::name).toList();
    assertThat(probes).isNotEmpty();
    succeed("off", runtime.withNativeAccess(), probes.toArray(String[]::new));
  }

  @Test
  void seccompKeepsOffMoreThanTheServerTriesAtItsStart() throws Exception {
    succeed("enforce", runtime.withoutSeccomp(), "native/files");
  }

  @Test
  void limitsKeepMemory() throws Exception {
    succeed("enforce", runtime.withoutLimits(), "native/takes-all-memory");
  }

  @Test
  void modulesKeepTheInsideOfTheJdk() throws Exception {
    succeed(
        "enforce",
        runtime.with("--add-opens=java.base/java.lang=ALL-UNNAMED"),
        "tampering/changes-strings",
        "tampering/poisons-shared-constants");
  }

  @Test
  void denialOfNativeAccessKeepsMemory() throws Exception {
    succeed("enforce", runtime.withNativeAccess(), "escape/native-access");
  }

  private void succeed(String sandbox, String runtime, String... names) throws Exception {
    try (var host = new Host(Files.createTempDirectory("host"));
        var context = new TestJudge("--assay.sandbox=" + sandbox, runtime)) {
      var facts = AttackedServer.facts(host, UNUSED_PORT, ProcessHandle.current().pid());
      AttackProblems.write(problems, facts);
      for (Attack attack : Attack.named(names)) {
        Judgement judgement =
            context.judge().judge(problem(attack), code(attack), (i, total) -> {});
        assertThat(judgement.verdict())
            .as("%s: %s", attack, judgement)
            .isEqualTo(Verdict.WRONG_ANSWER);
      }
    }
  }

  private Problem problem(Attack attack) {
    return ((Loading.Loaded) ProblemLoader.load(problems.resolve(attack.problem()))).problem();
  }

  private static String code(Attack attack) {
    return new String(attack.source(), StandardCharsets.UTF_8);
  }
}
