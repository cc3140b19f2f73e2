package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.engine.Metered;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.Slots.Line;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A turn of 10 s of CPU time, of which a worker takes as much as the test says. */
class SearchTurnTests {

  private static final class Worker implements Metered {
    private Duration cpu = Duration.ZERO;

    @Override
    public Duration cpu() {
      return cpu;
    }

    @Override
    public void close() {}
  }

  private final Worker worker = new Worker();

  private SearchTurn turn(Duration longest) {
    var place = new Slots(1).place(Line.SEARCHES, "class");
    var turn = new SearchTurn(place, System.nanoTime() + longest.toNanos(), Duration.ofSeconds(10));
    turn.use(worker);
    return turn;
  }

  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void endsForLackOfCpuTimeUndisturbed() throws Exception {
    try (SearchTurn turn = turn(LONG)) {
      worker.cpu = Duration.ofSeconds(7);
      assertThat(turn.goesOn()).isTrue();
      worker.cpu = Duration.ofSeconds(9); // a fifth is left for the end
      assertThat(turn.goesOn()).isFalse();
      assertThat(turn.isDisturbed()).isFalse();
    }
  }

  @Test
  void doesNotCountThePoolButIsNotFinalIfItLacksTimeAfterIt() throws Exception {
    try (SearchTurn turn = turn(LONG)) {
      turn.limit(Duration.ofSeconds(3));
      worker.cpu = Duration.ofSeconds(4);
      assertThat(turn.goesOn()).isFalse();
      turn.limit(Duration.ofSeconds(8));
      turn.hasMadePool();
      worker.cpu = Duration.ofSeconds(11);
      assertThat(turn.goesOn()).isTrue();
      assertThat(turn.isDisturbed()).isFalse();
      worker.cpu = Duration.ofSeconds(13);
      assertThat(turn.goesOn()).isFalse();
      assertThat(turn.isDisturbed()).isTrue();
      turn.comeToEnd();
      assertThat(turn.goesOn()).isTrue();
    }
  }

  @Test
  void isCutShortWhenItsWallTimeEnds() throws Exception {
    try (SearchTurn turn = turn(Duration.ZERO)) {
      assertThat(turn.goesOn()).isFalse();
      assertThat(turn.isCutShort()).isTrue();
    }
  }
}
