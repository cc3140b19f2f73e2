package dev.assay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.submission.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(120)
class SharedSolutionRepositoryTests {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Test
  void keepsSolutionsInH2() {
    try (var dataSource = TestDatabase.inMemory()) {
      keepsSolutions(dataSource);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void keepsSolutionsInPostgres() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var dataSource = TestDatabase.migrated(postgres.getJdbcUrl("postgres", "postgres"))) {
      keepsSolutions(dataSource);
    }
  }

  private void keepsSolutions(DataSource dataSource) {
    var jdbc = JdbcClient.create(dataSource);
    var repository = new SharedSolutionRepository(jdbc);
    addAccount(jdbc, first);
    addAccount(jdbc, second);
    SharedSolution slow = share(jdbc, repository, first, "climb", 30, NOON);
    SharedSolution fast = share(jdbc, repository, first, "climb", 10, NOON.minusSeconds(60));
    SharedSolution other = share(jdbc, repository, second, "climb", 20, NOON.minusSeconds(30));
    share(jdbc, repository, second, "two-sum", 1, NOON);

    assertThat(list(repository, Set.of(), SolutionOrder.NEWEST, 0, 9))
        .containsExactly(slow, other, fast);
    assertThat(list(repository, Set.of(), SolutionOrder.FASTEST, 0, 9))
        .containsExactly(fast, other, slow);
    assertThat(list(repository, Set.of(), SolutionOrder.FASTEST, 1, 1)).containsExactly(other);
    assertThat(list(repository, Set.of(slow.id(), fast.id()), SolutionOrder.NEWEST, 0, 9))
        .containsExactly(other);
    assertThat(repository.count("climb", Set.of())).isEqualTo(3);
    assertThat(repository.count("climb", Set.of(slow.id()))).isEqualTo(2);
    assertThat(repository.countOwn("climb", first)).isEqualTo(2);

    assertThat(repository.change(slow.submission(), Visibility.LINK, "后来")).isTrue();
    assertThat(repository.find(slow.id()))
        .hasValueSatisfying(
            found -> {
              assertThat(found.visibility()).isEqualTo(Visibility.LINK);
              assertThat(found.note()).isEqualTo("后来");
              assertThat(found.sharedAt()).isEqualTo(NOON);
            });
    repository.delete(slow.submission());
    assertThat(repository.ofSubmission(slow.submission())).isEmpty();
    assertThat(repository.change(slow.submission(), Visibility.LINK, "")).isFalse();

    jdbc.sql("update submission set account = ? where id = ?")
        .params(second, fast.submission())
        .update();
    assertThat(repository.find(fast.id()).orElseThrow().account()).isEqualTo(second);
    jdbc.sql("delete from submission where id = ?").param(fast.submission()).update();
    assertThat(repository.find(fast.id())).isEmpty();
  }

  private static List<SharedSolution> list(
      SharedSolutionRepository repository,
      Set<UUID> removed,
      SolutionOrder order,
      long offset,
      int size) {
    return repository.list("climb", removed, order, offset, size);
  }

  private static void addAccount(JdbcClient jdbc, UUID id) {
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(id, "" + id, NOON.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static SharedSolution share(
      JdbcClient jdbc,
      SharedSolutionRepository repository,
      UUID account,
      String slug,
      long millis,
      Instant time) {
    var solution =
        new SharedSolution(
            UUID.randomUUID(),
            UUID.randomUUID(),
            account,
            slug,
            Visibility.SOLVED,
            "an *idea*",
            millis,
            40_000_000,
            time);
    jdbc.sql(
            """
            insert into submission (id, account, problem, problem_version, state, created_at,
              verdict, time_millis, memory_bytes, turn)
            values (?, ?, ?, '1', 'JUDGED', ?, 'ACCEPTED', ?, ?, ?)""")
        .params(
            solution.submission(),
            account,
            slug,
            time.atOffset(ZoneOffset.UTC),
            millis,
            solution.memoryBytes(),
            time.atOffset(ZoneOffset.UTC))
        .update();
    repository.insert(solution);
    return solution;
  }
}
