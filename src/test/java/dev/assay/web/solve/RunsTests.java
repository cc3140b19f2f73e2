package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.judge.FakeJudge;
import dev.assay.judge.JudgeException;
import dev.assay.judge.OwnInput;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpStatus;

@Timeout(60)
class RunsTests {

  private static final String ID = "3f2b8c1e-5d4a-4f6b-9a7c-0e1d2c3b4a59";
  private static final Requester GUEST = new Requester(UUID.randomUUID(), "10.0.0.1");
  private static final Requester NEWCOMER = new Requester(null, "10.0.0.1");

  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final Runs runs =
      new Runs(
          new FakeJudge() {
            @Override
            public RunReport run(
                Problem problem, String code, List<OwnInput> inputs, String sender) {
              running.countDown();
              try {
                mayEnd.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JudgeException("Judging was interrupted.", e);
              }
              return new RunReport(Verdict.ACCEPTED, List.of(), List.of());
            }
          });

  @Test
  void stopsARunOfTheSameSender() throws Exception {
    var run = start(GUEST);
    assertThat(runs.stop(ID, GUEST)).isTrue();
    assertThatThrownBy(run::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(HttpStatus.CONFLICT);
              assertThat(refusal.code()).isEqualTo("run-stopped");
            });
  }

  @Test
  void stopsARunThatArrivesAfterTheRequestToStopIt() {
    assertThat(runs.stop(ID, GUEST)).isTrue();
    assertThatThrownBy(() -> runs.run(null, "code", List.of(), GUEST, ID))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("run-stopped");
    mayEnd.countDown();
    assertThat(runs.run(null, "code", List.of(), GUEST, ID).verdict())
        .as("once only")
        .isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void letsNobodyElseStopARunBeforeItArrives() {
    assertThat(runs.stop(ID, new Requester(UUID.randomUUID(), "10.0.0.1"))).isTrue();
    mayEnd.countDown();
    assertThat(runs.run(null, "code", List.of(), GUEST, ID).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void letsNobodyElseStopIt() throws Exception {
    var run = start(GUEST);
    assertThat(runs.stop(ID, new Requester(UUID.randomUUID(), "10.0.0.1"))).isFalse();
    assertThat(runs.stop(ID, NEWCOMER)).isFalse();
    assertThat(runs.stop("nonsense", GUEST)).isFalse();
    mayEnd.countDown();
    assertThat(run.join().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void letsANewcomerStopItFromTheSameAddress() throws Exception {
    var run = start(NEWCOMER);
    assertThat(runs.stop(ID, new Requester(null, "10.0.0.2"))).isFalse();
    assertThat(runs.stop(ID, GUEST)).as("a guest since then").isTrue();
    assertThatThrownBy(run::join).isInstanceOf(CompletionException.class);
  }

  @Test
  void leavesTheThreadWithoutAnInterrupt() throws Exception {
    var interrupted =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                runs.run(null, "code", List.of(), GUEST, ID);
              } catch (Refusal e) {
                return Thread.currentThread().isInterrupted();
              }
              return true;
            });
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
    runs.stop(ID, GUEST);
    assertThat(interrupted.join()).isFalse();
  }

  @Test
  void refusesIdsThatAreTakenOrNone() throws Exception {
    var run = start(GUEST);
    assertThatThrownBy(() -> runs.run(null, "code", List.of(), GUEST, ID))
        .hasMessageContaining("run-id-taken");
    assertThatThrownBy(() -> runs.run(null, "code", List.of(), GUEST, "nonsense"))
        .hasMessageContaining("bad-run-id");
    mayEnd.countDown();
    run.join();
    assertThat(runs.run(null, "code", List.of(), GUEST, ID).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(runs.run(null, "code", List.of(), GUEST, null).verdict())
        .isEqualTo(Verdict.ACCEPTED);
  }

  private CompletableFuture<RunReport> start(Requester sender) throws InterruptedException {
    var run = CompletableFuture.supplyAsync(() -> runs.run(null, "code", List.of(), sender, ID));
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
    return run;
  }
}
