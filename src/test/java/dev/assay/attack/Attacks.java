package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Submits every attack, and looks at the verdict, the host, and the next submission. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Attacks {

  /**
   * The compile budget of 3 s, and the wall time of a call of 1 s, 3 × 1 s + 2 s, twice as one that
   * waits is tried again; and the one second more that is granted.
   */
  private static final Duration LIMITS = Duration.ofSeconds(3 + 2 * (3 + 2) + 1);

  /** The same for an honest submission that needs none of it twice, to {@code numbers}: 300 ms. */
  private static final Duration HONEST_LIMITS = Duration.ofMillis(3 * 300 + 2000 + 1000);

  private AttackedServer server;

  /** Returns a server with two idle workers and the lock enforced. */
  abstract AttackedServer server() throws IOException, InterruptedException;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    server = server();
    assertThat(submitHonest().verdict()).isEqualTo("ACCEPTED"); // warm from here
  }

  @AfterAll
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  Stream<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("attacks")
  void holds(Attack attack) throws Exception {
    Set<Long> workers = Host.workers(server.process());

    Target.Answer answer =
        server
            .target()
            .submit(
                attack.problem(),
                attack.source(),
                () -> workers.addAll(Host.workers(server.process())));

    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(attack.status());
    if (attack.status() == 202) {
      assertThat(attack.verdicts()).as("%s", answer.json()).contains(answer.verdict());
    }
    assertThat(attack.says()).as("%s", answer.text()).anyMatch(answer.text()::contains);
    assertThat(answer.took()).isLessThan(LIMITS);
    if (attack.status() == 202 && !answer.verdict().equals("COMPILE_ERROR")) {
      Host.assertThatOneIsGone(workers);
    }
    Host.assertThatNoMoreAreLeft(server.process(), AttackedServer.IDLE_WORKERS);
    server.host().assertUntouched();

    Target.Answer next = submitHonest();
    assertThat(next.verdict()).as("%s", next.json()).isEqualTo("ACCEPTED");
    assertThat(next.took()).isLessThan(HONEST_LIMITS);
  }

  private Target.Answer submitHonest() throws IOException, InterruptedException {
    return server.target().submit("numbers", Honest.SORTED.getBytes(StandardCharsets.UTF_8));
  }
}
