package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.account.Account;
import dev.assay.judge.CaseProgress;
import dev.assay.judge.JudgeException;
import dev.assay.judge.Judgement;
import dev.assay.problem.Problem;
import dev.assay.submission.Submission.State;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Withdraws submissions before, while and after they are judged, on both databases. */
class WithdrawalTests {

  /** The claims, for one database. */
  abstract static class Claims {

    private final CountDownLatch judging = new CountDownLatch(1);
    private HikariDataSource dataSource;

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
      dataSource = database();
    }

    @AfterEach
    void close() {
      dataSource.close();
    }

    @Test
    @Timeout(60)
    void leavesNothingOfASubmissionThatWaits() {
      try (var server = TestServer.on(dataSource).stopped()) {
        var account = server.account();
        var id = submit(server, account);

        assertThat(server.withdrawals.withdraw(id)).isTrue();

        assertThat(server.submissions.find(id)).isEmpty();
        assertThat(server.submissions.standings(account.id())).isEmpty();
        assertThat(count(server, "scheduled_tasks")).isZero();
        assertThat(count(server, "submission_code")).isZero();
        assertThat(server.withdrawals.withdraw(id)).as("gone").isFalse();
        assertThat(server.judge.judge(id, () -> false)).as("nothing to judge").isFalse();
      }
    }

    @Test
    @Timeout(60)
    void endsTheJudgingAndFreesTheSlot() throws Exception {
      var judged = new LinkedBlockingQueue<UUID>();
      var parts =
          TestServer.on(dataSource)
              .judging(this::judgeUnlessItRunsForever)
              .onStored((id, judgement) -> judged.add(id));
      try (var server = parts.started()) {
        var account = server.account();
        var endless = submit(server, account, "forever");
        var next = submit(server, account, "right");
        assertThat(judging.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(server.withdrawals.withdraw(endless)).isTrue();

        assertThat(judged.poll(30, TimeUnit.SECONDS)).isEqualTo(next);
        assertThat(server.submissions.find(endless)).isEmpty();
        assertThat(server.submissions.list(account.id(), null, 0, 10))
            .extracting(Submission::id)
            .containsExactly(next);
        server.queue.stop();
        assertThat(count(server, "scheduled_tasks")).as("no task is left").isZero();
      }
    }

    @Test
    @Timeout(60)
    void refusesWhereTheJudgementIsStored() {
      try (var server = TestServer.on(dataSource).stopped()) {
        var id = submit(server, server.account());
        server.judge.judge(id, () -> false);

        assertThat(server.withdrawals.withdraw(id)).isFalse();

        assertThat(server.find(id).judgement()).isEqualTo(Judgements.accepted());
      }
    }

    @Test
    @Timeout(60)
    void letsNoNodeStoreAJudgementAnyMore() {
      var stored = new AtomicInteger();
      try (var here = TestServer.on(dataSource).stopped()) {
        var id = submit(here, here.account());
        var there =
            TestServer.on(dataSource)
                .judging(
                    (problem, code, progress) -> {
                      assertThat(here.withdrawals.withdraw(id)).isTrue();
                      return Judgements.accepted();
                    })
                .onStored((same, judgement) -> stored.incrementAndGet())
                .stopped();

        there.judge.judge(id, () -> false);

        assertThat(stored).hasValue(0);
        assertThat(here.submissions.find(id)).isEmpty();
      }
    }

    @Test
    @Timeout(60)
    void endsTheJudgingOfAnotherNodeThatLooks() throws Exception {
      try (var here = TestServer.on(dataSource).stopped();
          var there = TestServer.on(dataSource).judging(this::judgeUnlessItRunsForever).started()) {
        var id = submit(there, there.account(), "forever");
        assertThat(judging.await(30, TimeUnit.SECONDS)).isTrue();
        there.withdrawals.look();
        assertThat(there.judge.running()).as("still there").containsExactly(id);

        assertThat(here.withdrawals.withdraw(id)).isTrue();
        there.withdrawals.look();

        there.queue.stop(); // waits for the thread
        assertThat(there.judge.running()).isEmpty();
        assertThat(count(here, "scheduled_tasks")).isZero();
      }
    }

    @Test
    @Timeout(120)
    void eitherJudgesOrWithdrawsButNeverBoth() throws Exception {
      var stored = new LinkedBlockingQueue<UUID>();
      try (var server =
          TestServer.on(dataSource).onStored((id, judgement) -> stored.add(id)).stopped()) {
        var account = server.account();
        int withdrawn = 0;
        for (int i = 0; i < 60; i++) {
          var id = submit(server, account);
          var judge = Thread.ofPlatform().start(() -> server.judge.judge(id, () -> false));
          boolean won = server.withdrawals.withdraw(id);
          judge.join();
          withdrawn += won ? 1 : 0;
          assertThat(stored.contains(id)).as("judged, %s", id).isNotEqualTo(won);
          assertThat(server.submissions.find(id).isPresent()).isNotEqualTo(won);
        }
        assertThat(server.submissions.list(account.id(), null, 0, 100)).hasSize(60 - withdrawn);
      }
    }

    @Test
    @Timeout(60)
    void countsTheTimeOfWithdrawnSubmissions() throws Exception {
      try (var server =
          TestServer.on(dataSource).judging(this::judgeUnlessItRunsForever).started()) {
        var restless = server.account();
        var id = submit(server, restless, "forever");
        assertThat(judging.await(30, TimeUnit.SECONDS)).isTrue();
        server.withdrawals.withdraw(id);
        server.queue.stop();

        assertThat(server.timeTaken.until(restless.id(), null)).isAfter(Instant.EPOCH);
        assertThat(server.timeTaken.until(server.account().id(), "10.0.0.1"))
            .as("the address")
            .isAfter(Instant.EPOCH);
        assertThat(server.timeTaken.until(server.account().id(), "10.0.0.2"))
            .as("others")
            .isEqualTo(Instant.EPOCH);
      }
    }

    @Test
    @Timeout(60)
    void putsASenderWhoWithdrawsAgainAndAgainBehindTheOthers() {
      try (var server = TestServer.on(dataSource).stopped()) {
        var restless = server.account();
        var sender = new TimeTaken.Sender(restless.id(), "10.0.0.1");
        for (int i = 0; i < 10; i++) {
          server.timeTaken.countAny(sender, Duration.ofSeconds(1));
        }
        var theirs = submit(server, restless);
        var patient = submit(server, server.account(), "right", "10.0.0.2");

        assertThat(server.submissions.position(patient)).contains(0);
        assertThat(server.submissions.position(theirs)).contains(1);
      }
    }

    @Test
    @Timeout(60)
    void tellsListeners() throws Exception {
      try (var server = TestServer.on(dataSource).stopped()) {
        var id = submit(server, server.account());
        var heard = new LinkedBlockingQueue<String>();
        server.submissions.listen(id, noting(heard));
        assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("QUEUED");
        server.withdrawals.withdraw(id);
        String news = heard.poll(30, TimeUnit.SECONDS);
        while ("QUEUED".equals(news)) {
          news = heard.poll(30, TimeUnit.SECONDS);
        }
        assertThat(news).isEqualTo("withdrawn");
      }
    }

    private static SubmissionListener noting(LinkedBlockingQueue<String> heard) {
      return new SubmissionListener() {
        @Override
        public void progressed(State state, int judged, int total) {
          heard.add(state.name());
        }

        @Override
        public void judged(Submission submission) {
          heard.add("judged");
        }

        @Override
        public void withdrawn() {
          heard.add("withdrawn");
        }
      };
    }

    /** Waits, as the judge does for a worker, until it is interrupted. */
    private Judgement judgeUnlessItRunsForever(
        Problem problem, String code, CaseProgress progress) {
      progress.judged(0, 3);
      if (code.equals("forever")) {
        judging.countDown();
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new JudgeException("Judging was interrupted.", e);
        }
      }
      return Judgements.accepted();
    }

    private static UUID submit(TestServer server, Account account) {
      return submit(server, account, "right");
    }

    private static UUID submit(TestServer server, Account account, String code) {
      return submit(server, account, code, "10.0.0.1");
    }

    private static UUID submit(TestServer server, Account account, String code, String origin) {
      return server.submissions.submit(account, problem("two-sum"), code, origin).id();
    }

    private static int count(TestServer server, String table) {
      assertThat(List.of("scheduled_tasks", "submission_code")).contains(table);
      return server.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
  }

  @Nested
  class OnH2 extends Claims {
    @Override
    HikariDataSource database() {
      return TestDatabase.inMemory();
    }
  }

  @Nested
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  class OnPostgres extends Claims {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
      postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
      postgres.close();
    }

    @Override
    HikariDataSource database() {
      String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
      JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
      return TestDatabase.migrated(postgres.getJdbcUrl("postgres", name));
    }
  }
}
