package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.account.Account;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ResetsTests {

  @Test
  void startsOverAndUndoesIt() {
    try (var dataSource = TestDatabase.inMemory()) {
      startsOver(dataSource);
    }
  }

  @Test
  @Timeout(120)
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void startsOverAndUndoesItInPostgres() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var dataSource = TestDatabase.migrated(postgres.getJdbcUrl("postgres", "postgres"))) {
      startsOver(dataSource);
    }
  }

  private static void startsOver(HikariDataSource dataSource) {
    try (var server = TestServer.on(dataSource).stopped()) {
      var resets = new Resets(server.jdbc, server.transactions);
      Account account = server.account();
      solve(server, account, "two-sum");
      solve(server, account, "climb");
      UUID first = resets.reset(account.id(), List.of("two-sum"));
      assertThat(server.submissions.standings(account.id())).containsOnlyKeys("climb");
      assertThat(server.submissions.list(account.id(), "two-sum", 0, 10)).hasSize(1);

      solve(server, account, "two-sum");
      assertThat(server.submissions.standings(account.id()).keySet())
          .containsExactly("two-sum", "climb");
      UUID second = resets.reset(account.id(), null);
      assertThat(server.submissions.standings(account.id())).isEmpty();
      assertThat(resets.undo(account.id(), first)).isFalse();
      assertThat(resets.undo(server.account().id(), second)).isFalse();
      assertThat(resets.undo(account.id(), second)).isTrue();
      assertThat(server.submissions.standings(account.id()).keySet())
          .containsExactly("two-sum", "climb");
      assertThat(resets.undo(account.id(), second)).isFalse();
    }
  }

  @Test
  void keepsAResetWhenBrowsersJoin() {
    try (var dataSource = TestDatabase.inMemory();
        var server = TestServer.on(dataSource).stopped()) {
      var resets = new Resets(server.jdbc, server.transactions);
      Account here = server.account();
      Account there = server.account();
      solve(server, here, "two-sum");
      solve(server, here, "climb");
      solve(server, there, "climb");
      resets.reset(here.id(), null);
      server.submissions.handOver(here.id(), there.id());
      assertThat(server.submissions.standings(there.id())).containsOnlyKeys("climb");
    }
  }

  private static void solve(TestServer server, Account account, String slug) {
    UUID id = server.submissions.submit(account, problem(slug), "code", null).id();
    server.repository.store(id, "1", Judgements.accepted());
  }
}
