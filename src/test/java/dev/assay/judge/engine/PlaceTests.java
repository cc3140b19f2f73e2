package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.engine.Slots.Line;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class PlaceTests {

  private final Slots slots = new Slots(1);

  @Test
  void goesOnAfterTheSubmissionThatWaits() throws Exception {
    List<String> served = new CopyOnWriteArrayList<>();
    try (Place place = slots.place(Line.SEARCHES, "")) {
      assertThat(place.take(Duration.ZERO)).isTrue();
      Thread submission =
          Thread.ofVirtual()
              .start(
                  () ->
                      slots.in(
                          Line.SUBMISSIONS,
                          () -> {
                            served.add("submission");
                            return true;
                          }));
      Awaitility.await().until(place::isAwaited);
      place.giveBack();
      assertThat(place.take(Duration.ofMinutes(1))).isTrue();
      assertThat(served).containsExactly("submission");
      assertThat(place.isAwaited()).isFalse();
      submission.join();
    }
    assertThat(slots.tryAcquire(Line.RUNS, "", Duration.ZERO)).isTrue();
  }

  @Test
  void waitsNoLongerThanItMayAndLeavesTheLine() throws Exception {
    slots.acquire(Line.RUNS, "");
    try (Place place = slots.place(Line.SEARCHES, "")) {
      assertThat(place.take(Duration.ofMillis(1))).isFalse();
      assertThat(slots.isAwaited()).isFalse();
    }
    slots.release(Line.RUNS, "");
    assertThat(slots.tryAcquire(Line.RUNS, "", Duration.ZERO)).isTrue();
  }
}
