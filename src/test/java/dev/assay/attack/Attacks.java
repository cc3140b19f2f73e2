package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Submits every attack, and checks the verdict, the host, and the next submission. Several servers
 * are attacked at the same time, each in its own order, so that one computes while another waits
 * for a limit.
 *
 * <p>A machine that is slow for a while is not the server's fault, so the time of a {@link
 * CpuShortage} does not count. {@link Target} fails a server that hangs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Attacks {

  /**
   * The compile budget of 3 s; twice the wall time of a call with a limit of 1 s, which is 3 × 1 s
   * + 2 s, because a call that waits is tried again; and one second in addition. Problems whose
   * attacks exceed another limit have a longer time limit, so that a slow machine does not exceed
   * the time limit first.
   */
  private static final Duration LIMITS = Duration.ofSeconds(3 + 2 * (3 + 2) + 1);

  /**
   * Many times as long as an honest submission takes, but too short to wait for a hanging attack.
   */
  private static final Duration HONEST_LIMITS = Duration.ofSeconds(4);

  /** The second server gets each group of so many attacks in reverse order. */
  private static final int REVERSED = 16;

  private final Times honest = new Times();
  private final Map<String, List<Future<?>>> attempts = new HashMap<>();
  private final List<ExecutorService> attackers = new ArrayList<>();
  private List<AttackedServer> servers = List.of();

  /** Returns servers with two idle workers and the lock enforced, which may still be starting. */
  abstract List<AttackedServer> servers() throws IOException;

  @BeforeAll
  void start() throws Exception {
    servers = servers();
    List<Attack> attacks = new ArrayList<>(attacks().toList());
    for (AttackedServer server : servers) {
      server.target().awaitProblem("numbers", Duration.ofMinutes(5));
      submitHonest(server); // warm from here
      ExecutorService attacker = Executors.newSingleThreadExecutor();
      attackers.add(attacker);
      for (Attack attack : attacks) {
        attempts
            .computeIfAbsent(attack.name(), name -> new ArrayList<>())
            .add(attacker.submit(() -> attack(server, attack)));
      }
      for (int i = 0; i < attacks.size(); i += REVERSED) {
        Collections.reverse(attacks.subList(i, Math.min(i + REVERSED, attacks.size())));
      }
    }
  }

  @AfterAll
  void stop() throws IOException {
    attackers.forEach(ExecutorService::shutdownNow);
    for (AttackedServer server : servers) {
      server.close();
    }
  }

  @AfterAll
  void judgesFastAfterMostAttacks() {
    if (!servers.isEmpty()) {
      System.out.printf("%s: the next submission took %s%n", getClass().getSimpleName(), honest);
      assertThat(honest.median()).isLessThan(HONEST_LIMITS);
    }
  }

  Stream<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("attacks")
  void holds(Attack attack) throws Exception {
    for (Future<?> attempt : attempts.get(attack.name())) {
      attempt.get();
    }
  }

  private @Nullable Void attack(AttackedServer server, Attack attack) throws Exception {
    within(LIMITS, () -> assertHeld(server, attack));
    honest.add(within(HONEST_LIMITS, () -> submitHonest(server)));
    return null;
  }

  private static Target.Answer assertHeld(AttackedServer server, Attack attack)
      throws IOException, InterruptedException {
    Set<Long> workers = Host.workers(server.process());

    Target.Answer answer =
        server
            .target()
            .submit(
                attack.problem(),
                attack.source(),
                () -> workers.addAll(Host.workers(server.process())));

    String what = attack + ": " + answer.json();
    assertThat(answer.status()).as(what).isEqualTo(attack.status());
    if (attack.status() == 202) {
      assertThat(answer.verdict()).as(what).isIn(attack.verdicts());
    }
    assertThat(attack.says()).as(what).anyMatch(answer.text()::contains);
    if (attack.status() == 202 && !answer.verdict().equals("COMPILE_ERROR")) {
      Host.assertThatOneIsGone(workers);
    }
    Host.assertThatNoMoreAreLeft(server.process(), AttackedServer.IDLE_WORKERS);
    server.host().assertUntouched();
    return answer;
  }

  private static Target.Answer submitHonest(AttackedServer server)
      throws IOException, InterruptedException {
    Target.Answer answer =
        server.target().submit("numbers", Honest.SORTED.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.verdict()).as("%s", answer.json()).isEqualTo("ACCEPTED");
    return answer;
  }

  /** Returns how long it took; fails if that, less the shortage of CPU, is over {@code limits}. */
  private static Duration within(Duration limits, Callable<Target.Answer> submission)
      throws Exception {
    Duration before = CpuShortage.total();
    Duration took = submission.call().took();
    Duration shortage = CpuShortage.total().minus(before);
    assertThat(took.minus(shortage))
        .as("%s, short of CPU for %s", took, shortage)
        .isLessThan(limits);
    return took;
  }
}
