package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(120)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresTests {

  @Test
  void servesTheSameMigrationsAndStatements() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var dataSource = TestDatabase.migrated(postgres.getJdbcUrl("postgres", "postgres"))) {
      var judged = new CountDownLatch(1);
      var parts =
          TestServer.on(dataSource)
              .judging((problem, code, progress) -> Judgements.wrongAnswer())
              .onStored((id, judgement) -> judged.countDown());
      try (var server = parts.started()) {
        var account = server.account();
        var submitted =
            server.submissions.submit(account, problem("two-sum"), "最小 code", 768, null);
        assertThat(judged.await(60, TimeUnit.SECONDS)).isTrue();

        var found = server.find(submitted.id());
        assertThat(found.judgement()).isEqualTo(Judgements.wrongAnswer());
        assertThat(found.createdAt()).isEqualTo(submitted.createdAt());
        assertThat(found.solvingSeconds()).isEqualTo(768);
        assertThat(server.submissions.list(account.id(), "two-sum", 0, 10)).hasSize(1);
        assertThat(server.submissions.standings(account.id()))
            .containsEntry("two-sum", Standing.TRIED);
        assertThat(server.submissions.position(submitted.id())).isEmpty();
      }
    }
  }
}
