package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.submission.VerdictCounts.Acceptance;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(120)
class VerdictCountsTests {

  private static final int SENDERS = 8;

  @Test
  void countsEachSubmissionOnce() {
    try (var dataSource = TestDatabase.inMemory()) {
      var server = TestServer.on(dataSource).stopped();
      UUID wrong = submit(server, "two-sum");
      UUID right = submit(server, "two-sum");
      UUID failed = submit(server, "two-sum");
      UUID other = submit(server, "climb");
      store(server, wrong, Judgements.wrongAnswer());
      store(server, right, Judgements.accepted());
      store(server, right, Judgements.wrongAnswer());
      store(server, failed, judgeError());
      store(server, other, Judgements.accepted());

      var counts = new VerdictCounts(server.jdbc);
      assertThat(counts.of("two-sum")).isEqualTo(new Acceptance(1, 2));
      assertThat(counts.of("nothing")).isEqualTo(new Acceptance(0, 0));
      assertThat(counts.all())
          .containsOnlyKeys("two-sum", "climb")
          .containsEntry("climb", new Acceptance(1, 1));
    }
  }

  @Test
  void countsThoseThatAreStoredAtTheSameTime() throws Exception {
    try (var dataSource = TestDatabase.inMemory()) {
      storeTogether(dataSource);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void countsThoseThatNodesOnPostgresStoreAtTheSameTime() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var dataSource = TestDatabase.migrated(postgres.getJdbcUrl("postgres", "postgres"))) {
      storeTogether(dataSource);
    }
  }

  /** Several are the first of their problem and verdict, so each finds no row to count in. */
  private static void storeTogether(HikariDataSource dataSource) throws Exception {
    var server = TestServer.on(dataSource).stopped();
    for (String slug : List.of("one", "two", "three", "four")) {
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        ids.add(submit(server, slug));
      }
      var start = new CyclicBarrier(SENDERS);
      try (var threads = Executors.newFixedThreadPool(SENDERS)) {
        List<Future<Boolean>> stored = new ArrayList<>();
        for (UUID id : ids) {
          stored.add(
              threads.submit(
                  () -> {
                    start.await();
                    return server.repository.store(id, "1", Judgements.accepted());
                  }));
        }
        for (Future<Boolean> each : stored) {
          assertThat(each.get()).isTrue();
        }
      }
      assertThat(new VerdictCounts(server.jdbc).of(slug))
          .isEqualTo(new Acceptance(SENDERS, SENDERS));
    }
  }

  private static UUID submit(TestServer server, String slug) {
    return server.submissions.submit(server.account(), Problems.problem(slug), "code", null).id();
  }

  private static void store(TestServer server, UUID id, Judgement judgement) {
    server.repository.store(id, "1", judgement);
  }

  private static Judgement judgeError() {
    return new Judgement(Verdict.JUDGE_ERROR, 0, 0, 0, 0, List.of(), null);
  }
}
