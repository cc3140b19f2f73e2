package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.judge.Judgement;
import dev.assay.judge.PackageException;
import dev.assay.judge.Verdict;
import dev.assay.language.Localized;
import dev.assay.submission.Submission.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JudgeSubmissionTests {
  private static final BooleanSupplier RUNNING = () -> false;
  private static final BooleanSupplier STOPPING = () -> true;

  private final HikariDataSource dataSource = TestDatabase.inMemory();

  @AfterEach
  void close() {
    dataSource.close();
  }

  @Test
  void storesTheJudgementWhole() {
    var now = Instant.parse("2026-03-01T12:00:00.123456Z");
    var server =
        TestServer.on(dataSource)
            .judging((problem, code, progress) -> Judgements.wrongAnswer())
            .clock(Clock.fixed(now, ZoneOffset.UTC))
            .stopped();
    var submitted = submit(server);

    server.judge.judge(submitted.id(), RUNNING);

    var judged = server.find(submitted.id());
    assertThat(judged.state()).isEqualTo(State.JUDGED);
    assertThat(judged.judgement()).isEqualTo(Judgements.wrongAnswer());
    assertThat(judged.judgedAt()).isEqualTo(now);
  }

  @Test
  void leavesAJudgedSubmissionAlone() {
    var judgements = new AtomicInteger();
    var server =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  judgements.incrementAndGet();
                  return Judgements.accepted();
                })
            .stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);
    server.judge.judge(id, RUNNING);

    assertThat(judgements).hasValue(1);
  }

  @Test
  void keepsTheFirstOfTwoJudgementsThatNodesReachAtOnce() {
    var stored = new ArrayList<Judgement>();
    BiConsumer<UUID, Judgement> onStored = (id, judgement) -> stored.add(judgement);
    var faster = TestServer.on(dataSource).onStored(onStored).stopped();
    var id = submit(faster).id();
    var slower =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  faster.judge.judge(id, RUNNING);
                  return Judgements.wrongAnswer();
                })
            .onStored(onStored)
            .stopped();

    slower.judge.judge(id, RUNNING);

    assertThat(slower.find(id).judgement()).isEqualTo(Judgements.accepted());
    assertThat(stored).containsExactly(Judgements.accepted());
  }

  @Test
  void judgesByTheVersionThatTheProblemHasNow() {
    var changed = TestServer.on(dataSource).problems(slug -> Optional.of(problem(slug, "v2")));
    var server = changed.stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);

    assertThat(server.find(id).problemVersion()).isEqualTo("v2");
  }

  @Test
  void saysThatTheProblemWasRemoved() {
    var server = TestServer.on(dataSource).problems(slug -> Optional.empty()).stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);

    var judgement = server.find(id).judgement();
    assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(judgement.failure().message().en()).contains("removed");
  }

  @Test
  void triesThreeTimesBeforeItReportsAJudgeThatThrows() {
    var attempts = new AtomicInteger();
    var server =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  attempts.incrementAndGet();
                  throw new IllegalStateException("no worker");
                })
            .stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);

    assertThat(attempts).hasValue(3);
    assertThat(server.find(id).judgement().verdict()).isEqualTo(Verdict.JUDGE_ERROR);
  }

  @Test
  void namesTheFileOfThePackageThatIsAtFaultAtOnce() {
    var reason = new Localized<>("Checker.java failed", "Checker.java 执行失败");
    var attempts = new AtomicInteger();
    var server =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  attempts.incrementAndGet();
                  throw PackageException.of("Checker.java", reason);
                })
            .stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);

    var judgement = server.find(id).judgement();
    assertThat(judgement.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    assertThat(judgement.failure().message()).isEqualTo(reason);
    assertThat(attempts).as("the same code does the same again").hasValue(1);
  }

  @Test
  void believesTheSecondTryOfAJudgeThatThrowsOnce() {
    var attempts = new AtomicInteger();
    var server =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  if (attempts.incrementAndGet() == 1) {
                    throw new IllegalStateException("no worker");
                  }
                  return Judgements.accepted();
                })
            .stopped();
    var id = submit(server).id();

    server.judge.judge(id, RUNNING);

    assertThat(server.find(id).judgement()).isEqualTo(Judgements.accepted());
  }

  @Test
  void givesUpASubmissionThatTheServerDiesOf() {
    var server =
        TestServer.on(dataSource)
            .judging((problem, code, progress) -> Judgements.accepted())
            .stopped();
    var id = submit(server).id();
    for (int death = 0; death < 10; death++) {
      server.repository.claim(id);
    }

    server.judge.judge(id, RUNNING);

    assertThat(server.find(id).judgement().verdict()).isEqualTo(Verdict.JUDGE_ERROR);
  }

  @Test
  void doesNotBelieveABadVerdictWhileStopping() {
    var server =
        TestServer.on(dataSource)
            .judging((problem, code, progress) -> Judgements.wrongAnswer())
            .stopped();
    var id = submit(server).id();

    assertThatThrownBy(() -> server.judge.judge(id, STOPPING)).hasMessageContaining("stopping");

    assertThat(server.find(id).judgement()).isNull();
  }

  @Test
  void believesAnAcceptedVerdictWhileStopping() {
    var server = TestServer.on(dataSource).stopped();
    var id = submit(server).id();

    server.judge.judge(id, STOPPING);

    assertThat(server.find(id).judgement()).isEqualTo(Judgements.accepted());
  }

  @Test
  void leavesAnInterruptedSubmissionForLaterAndClearsTheInterrupt() {
    var server =
        TestServer.on(dataSource)
            .judging(
                (problem, code, progress) -> {
                  Thread.currentThread().interrupt();
                  throw new IllegalStateException("interrupted");
                })
            .stopped();
    var id = submit(server).id();

    assertThatThrownBy(() -> server.judge.judge(id, RUNNING)).hasMessageContaining("stopping");

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(server.find(id).state()).isEqualTo(State.JUDGING);
  }

  private static Submission submit(TestServer server) {
    return server.submissions.submit(
        server.account(), problem("two-sum"), "class Solution {}", null);
  }
}
