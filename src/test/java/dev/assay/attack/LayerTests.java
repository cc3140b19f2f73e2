package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Takes away one layer at a time: attacks that it alone keeps off then succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayerTests {

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

  private static void succeed(String sandbox, String runtime, String... names) throws Exception {
    var attacks = Attack.named(names);
    try (var server = new ServerHere(sandbox, runtime)) {
      for (Attack attack : attacks) {
        Target.Answer answer = server.target().submit(attack.problem(), attack.source());
        assertThat(answer.verdict()).as("%s: %s", attack, answer.json()).isEqualTo("WRONG_ANSWER");
      }
    }
  }
}
