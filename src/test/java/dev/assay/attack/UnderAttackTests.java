package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Attacks continuously from four threads while an honest user goes on submitting.
 *
 * <p>{@code -Dassay.attack.seconds=120} makes the test a longer proof, which also prints how long
 * the honest user waits without attackers.
 */
class UnderAttackTests {

  private static final int ATTACKERS = 4;
  private static final String SECONDS = "assay.attack.seconds";
  private static final Duration TIME = Duration.ofSeconds(Long.getLong(SECONDS, 20));

  @Test
  void judgesAnHonestUserRightWhileOthersAttack() throws Exception {
    try (var server = new ServerHere("enforce");
        var honest = server.target().from("192.0.2.2");
        var attackers = Executors.newFixedThreadPool(ATTACKERS)) {
      Target target = server.target();
      if (System.getProperty(SECONDS) != null) {
        submitHonest(honest, Duration.ofSeconds(5)); // warms up
        List<Duration> alone = submitHonest(honest, TIME.dividedBy(4));
        System.out.printf("An honest user waited, alone: %s.%n", summary(alone));
      }

      var attacks = Attack.all().filter(attack -> attack.status() == 202).toList();
      var next = new AtomicInteger();
      var made = new AtomicInteger();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < ATTACKERS; i++) {
        running.add(
            attackers.submit(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    Attack attack = attacks.get(next.getAndAdd(7) % attacks.size());
                    target.submit(attack.problem(), attack.source());
                    made.incrementAndGet();
                  }
                  return null;
                }));
      }
      List<Duration> attacked = submitHonest(honest, TIME);

      assertThat(running).noneMatch(Future::isDone);
      attackers.shutdownNow();
      assertThat(attackers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      server.host().assertUntouched();
      System.out.printf(
          "An honest user waited under %d attacks in %d s: %s.%n",
          made.get(), TIME.toSeconds(), summary(attacked));
    }
  }

  /** Submits one at a time and returns how long each accepted submission took, in order. */
  private static List<Duration> submitHonest(Target target, Duration time)
      throws IOException, InterruptedException {
    List<Duration> took = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    do {
      var answer = target.submit("numbers", Honest.SORTED.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.verdict()).as("%s", answer.json()).isEqualTo("ACCEPTED");
      took.add(answer.took());
      var wrong = target.submit("numbers", Honest.NOT_SORTED.getBytes(StandardCharsets.UTF_8));
      assertThat(wrong.verdict()).as("%s", wrong.json()).isEqualTo("WRONG_ANSWER");
    } while (System.nanoTime() < end);
    return took.stream().sorted().toList();
  }

  private static String summary(List<Duration> sorted) {
    return "median %d ms, worst %d ms of %d"
        .formatted(
            sorted.get(sorted.size() / 2).toMillis(), sorted.getLast().toMillis(), sorted.size());
  }
}
