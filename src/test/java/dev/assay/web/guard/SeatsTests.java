package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.request.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SeatsTests {

  private static final String BUSY = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";

  private final Seats seats = new Seats(2, Duration.ofMinutes(1));
  private final List<Integer> seated = new CopyOnWriteArrayList<>();

  @Test
  void requestsOfOneAddressSitInTheOrderInWhichTheyCame() throws InterruptedException {
    seats.take(BUSY);
    seats.take(BUSY);
    List<Thread> waiting = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      waiting.add(await(i));
    }
    assertThat(seated).isEmpty();
    seats.giveBack(BUSY);
    for (Thread thread : waiting) {
      thread.join();
    }
    assertThat(seated).containsExactly(1, 2, 3);
  }

  @Test
  void anotherAddressSitsAtOnce() {
    var impatient = new Seats(1, Duration.ZERO);
    impatient.take(BUSY);
    impatient.take(OTHER);
    assertThat(impatient.addresses()).isEqualTo(2);
  }

  @Test
  void refusesWhoWaitsTooLongAndSaysWhenToTryAgain() {
    var impatient = new Seats(1, Duration.ZERO);
    impatient.take(BUSY);
    assertThatThrownBy(() -> impatient.take(BUSY))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
              assertThat(refusal.retryAfter()).isEqualTo(5);
            });
    impatient.giveBack(BUSY);
    impatient.take(BUSY);
  }

  @Test
  void forgetsAnAddressWhoseRequestsAreAnswered() throws InterruptedException {
    seats.take(BUSY);
    seats.take(BUSY);
    Thread interrupted = await(1);
    interrupted.interrupt();
    interrupted.join();
    assertThat(seated).isEmpty();
    seats.giveBack(BUSY);
    assertThat(seats.addresses()).isEqualTo(1);
    seats.giveBack(BUSY);
    assertThat(seats.addresses()).isZero();
  }

  @Test
  void requestGivesBackOneSeatHoweverOftenItIsDone() {
    var few = new Seats(1, Duration.ZERO);
    var done = new Seat(few, BUSY);
    done.take();
    done.take();
    done.giveBack();
    done.giveBack();
    few.take(BUSY);
    assertThatThrownBy(() -> few.take(BUSY)).isInstanceOf(Refusal.class);
  }

  /** Returns once a request waits in the line. */
  private Thread await(int number) {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    seats.take(BUSY);
                  } catch (Refusal interrupted) {
                    return;
                  }
                  seated.add(number);
                  seats.giveBack(BUSY);
                });
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    return thread;
  }
}
