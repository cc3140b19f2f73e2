package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.engine.Slots.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTests {

  private final Slots slots = new Slots(1);
  private final List<String> served = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  @Test
  void givesASlotToTheTwoLinesInTurn() throws Exception {
    slots.acquire(Line.RUNS, "");
    for (int i = 1; i <= 4; i++) {
      await(Line.RUNS, "run " + i);
    }
    await(Line.SUBMISSIONS, "submission 1");
    await(Line.SUBMISSIONS, "submission 2");
    slots.release(Line.RUNS, "");
    join();
    assertThat(served)
        .containsExactly("submission 1", "run 1", "submission 2", "run 2", "run 3", "run 4");
  }

  @Test
  void givesASlotToSearchesWhenNobodyElseWaits() throws Exception {
    slots.acquire(Line.RUNS, "");
    await(Line.SEARCHES, "search 1");
    await(Line.SEARCHES, "search 2");
    await(Line.RUNS, "run");
    await(Line.SUBMISSIONS, "submission");
    slots.release(Line.RUNS, "");
    join();
    assertThat(served).containsExactly("submission", "run", "search 1", "search 2");
  }

  @Test
  void searchNeitherTakesNorGivesItsSenderARightToSlots() throws Exception {
    var two = new Slots(2);
    two.acquire(Line.SEARCHES, "class");
    two.in(Line.SUBMISSIONS, "class", () -> served.add("submission"));
    for (int i = 0; i < 4; i++) {
      two.count(Line.SEARCHES, "other", 0);
    }
    two.release(Line.SEARCHES, "class");
    two.acquire(Line.RUNS, "other");
    Thread second =
        Thread.ofPlatform().start(() -> two.in(Line.RUNS, "other", () -> served.add("second")));
    awaitWaiting(second);
    assertThat(served).containsExactly("submission");
    assertThat(two.isAwaited()).isFalse(); // it would not get the slot
    two.release(Line.RUNS, "other");
    second.join();
  }

  @Test
  void letsNoMoreInThanThereAreSlots() throws Exception {
    slots.acquire(Line.RUNS, "");
    await(Line.SUBMISSIONS, "submission");
    assertThat(served).isEmpty();
    slots.release(Line.RUNS, "");
    join();
    slots.acquire(Line.RUNS, "");
  }

  @Test
  void whoeverGivesUpWaitingHoldsUpNobody() throws Exception {
    slots.acquire(Line.RUNS, "");
    Thread impatient = await(Line.RUNS, "impatient");
    await(Line.RUNS, "patient");
    impatient.interrupt();
    impatient.join();
    slots.release(Line.RUNS, "");
    join();
    assertThat(served).containsExactly("patient");
    slots.acquire(Line.SUBMISSIONS, "");
  }

  @Test
  void letsASenderWhoTookLessTimeGoFirst() throws Exception {
    slots.acquire(Line.RUNS, "");
    for (int i = 1; i <= 3; i++) {
      await(Line.RUNS, "busy " + i);
    }
    await(Line.RUNS, "other");
    slots.count(Line.RUNS, "busy", Duration.ofSeconds(5).toNanos());
    slots.release(Line.RUNS, "");
    join();
    assertThat(served).containsExactly("other", "busy 1", "busy 2", "busy 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void senderWhoseRunsAreNotKnownAsQuickLeavesHalfOfTheSlotsFree(int longRuns) throws Exception {
    var four = new Slots(4);
    for (int i = 0; i < longRuns; i++) {
      four.count(Line.RUNS, "slow", Duration.ofSeconds(4).toNanos());
    }
    four.acquire(Line.RUNS, "slow");
    four.acquire(Line.RUNS, "slow");
    Thread third =
        Thread.ofPlatform().start(() -> four.in(Line.RUNS, "slow", () -> served.add("third")));
    awaitWaiting(third);
    four.in(Line.SUBMISSIONS, () -> served.add("submission"));
    four.in(Line.RUNS, "other", () -> served.add("other"));
    assertThat(served).containsExactly("submission", "other");
    four.release(Line.RUNS, "slow");
    third.join();
    assertThat(served).endsWith("third");
  }

  @Test
  void senderHasAllSlotsAgainWhenItsRunsAreQuick() throws Exception {
    var two = new Slots(2);
    two.count(Line.RUNS, "class", Duration.ofSeconds(4).toNanos());
    for (int i = 0; i < 4; i++) {
      two.count(Line.RUNS, "class", 0);
    }
    two.acquire(Line.RUNS, "class");
    two.in(Line.RUNS, "class", () -> served.add("second"));
    assertThat(served).containsExactly("second");
  }

  @Test
  void forgetsTheTimeThatASenderTookLongAgo() {
    var line = new SlotLine();
    line.times().count("early", 9, 0);
    line.times().count("late", 1, Duration.ofMinutes(6).toNanos());
    line.add(new SlotLine.Waiter("late", new Semaphore(0)));
    line.add(new SlotLine.Waiter("early", new Semaphore(0)));
    assertThat(line.next(sender -> true).sender()).isEqualTo("early");
  }

  /** Returns once a thread waits in the line. */
  private Thread await(Line line, String name) {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    slots.acquire(line, name.split(" ")[0]);
                  } catch (InterruptedException e) {
                    return;
                  }
                  served.add(name);
                  slots.release(line, name.split(" ")[0]);
                });
    threads.add(thread);
    awaitWaiting(thread);
    return thread;
  }

  private static void awaitWaiting(Thread thread) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> thread.getState() == Thread.State.WAITING);
  }

  private void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }
}
