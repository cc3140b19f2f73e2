package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the probes without the lock, where each must get out: a probe that fails here would prove
 * nothing about the lock.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlockedTests {

  private AttackedServer server;

  @BeforeAll
  void start() throws IOException {
    server = new ServerHere("off");
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  static Stream<Attack> probes() {
    return Attack.all().filter(Attack::opens);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("probes")
  void getsOutWithoutTheLock(Attack attack) throws Exception {
    Target.Answer answer = server.target().submit(attack.problem(), attack.source());

    assertThat(answer.verdict()).as("%s", answer.json()).isEqualTo("WRONG_ANSWER");
  }
}
