package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
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

/** Takes away one layer at a time: the attacks that only this layer stops must then succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayerTests {

  /** None of these attacks goes to a web server. */
  private static final int UNUSED_PORT = 1;

  private static final int ENOUGH_CLASSES = 150;

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

  /** Uses the attack {@code compiler/anonymous-classes} in a size that ends with enough time. */
  @Test
  void budgetKeepsTheCompilerFromLongWork() throws Exception {
    String nested =
        """
        class Solution {
          int[] sorted(int[] numbers) {
            Arrays.sort(numbers);
            return numbers;
          }

          Object g() {
            return %s1%s;
          }
        }
        """
            .formatted(
                "new Object() { Object g() { return ".repeat(ENOUGH_CLASSES),
                "; } }".repeat(ENOUGH_CLASSES));
    Attack attack = Attack.named("compiler/anonymous-classes").getFirst();
    assertThat(judge(attack, nested, "--assay.compiler.cpu=50ms").verdict())
        .isEqualTo(Verdict.COMPILE_ERROR);
    assertThat(judge(attack, nested, "--assay.compiler.cpu=2m").verdict())
        .isEqualTo(Verdict.ACCEPTED);
  }

  private void succeed(String sandbox, String runtime, String... names) throws Exception {
    for (Attack attack : Attack.named(names)) {
      String code = new String(attack.source(), StandardCharsets.UTF_8);
      Judgement judgement = judge(attack, code, "--assay.sandbox=" + sandbox, runtime);
      assertThat(judgement.verdict())
          .as("%s: %s", attack, judgement)
          .isEqualTo(Verdict.WRONG_ANSWER);
    }
  }

  private Judgement judge(Attack attack, String code, String... arguments) throws Exception {
    try (var host = new Host(Files.createTempDirectory("host"));
        var context = new JudgeContext(arguments)) {
      var facts = AttackedServer.facts(host, UNUSED_PORT, ProcessHandle.current().pid());
      AttackProblems.write(problems, facts);
      return context.judge().judge(problem(attack), code, (i, total) -> {});
    }
  }

  private Problem problem(Attack attack) {
    return ((Loading.Loaded) ProblemLoader.load(problems.resolve(attack.problem()))).problem();
  }
}
