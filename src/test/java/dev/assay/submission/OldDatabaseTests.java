package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file that version 0.1.0 wrote for one guest with four submissions. */
class OldDatabaseTests {

  private static final String TOKEN_HASH =
      "469b2a98947fe66be3bcf92b3c9366a76cb89de41a3a2ff3fd81bc596e991818";
  private static final UUID WRONG = UUID.fromString("fecd9f9a-60dc-452b-a0c7-47a0b4052281");

  @TempDir private Path folder;
  private HikariDataSource dataSource;

  @BeforeEach
  void open() throws IOException {
    Files.copy(
        Path.of("src/test/resources/submission/version-0.1.0.mv.db"),
        folder.resolve("assay.mv.db"));
    dataSource = new HikariDataSource();
    dataSource.setJdbcUrl("jdbc:h2:file:" + folder.resolve("assay"));
    dataSource.setUsername("assay");
  }

  @Test
  void keepsSubmissionsAccountsAndStatistics() {
    var migration = new CodeApart();
    migrate(migration);
    assertThat(migration.hasRun()).isTrue();
    new EmbeddedDatabase(dataSource).compact(Duration.ofSeconds(10));
    expectAll();
  }

  @Test
  void goesOnAfterAStartThatEndedWhileItCopied() {
    flyway(new CodeApart()).target("8").load().migrate();
    JdbcClient jdbc = JdbcClient.create(dataSource);
    jdbc.sql("create table submission_code (id uuid primary key, deflated bytea not null)")
        .update();
    jdbc.sql("insert into submission_code values (?, ?)")
        .params(WRONG, DeflatedText.deflate("class Solution {}"))
        .update();
    jdbc.sql(
            """
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
              "script", "installed_by", "execution_time", "success")
            values (99, '9', 'code apart', 'JDBC', 'CodeApart', 'assay', 1, false)""")
        .update();
    CodeApart.forgetFailure(dataSource);
    migrate(new CodeApart());
    expectAll();
  }

  @Test
  void goesOnAfterAStartThatEndedBeforeItWasNoted() {
    flyway(new CodeApart()).target("9").load().migrate();
    JdbcClient.create(dataSource)
        .sql("delete from \"flyway_schema_history\" where \"version\" = '9'")
        .update();
    migrate(new CodeApart());
    expectAll();
  }

  private void migrate(CodeApart migration) {
    flyway(migration).load().migrate();
  }

  private FluentConfiguration flyway(CodeApart migration) {
    return Flyway.configure().dataSource(dataSource).javaMigrations(migration);
  }

  private void expectAll() {
    try (var server = TestServer.on(dataSource).stopped()) {
      UUID guest =
          server
              .jdbc
              .sql("select id from account where token_hash = ?")
              .param(TOKEN_HASH)
              .query(UUID.class)
              .single();
      List<Submission> all = server.submissions.list(guest, null, 0, 10);
      assertThat(all)
          .extracting(submission -> submission.judgement().verdict())
          .containsExactly(
              Verdict.RUNTIME_ERROR, Verdict.COMPILE_ERROR, Verdict.WRONG_ANSWER, Verdict.ACCEPTED);
      assertThat(all.getLast().code())
          .startsWith("class Solution { public int maximumGap(")
          .endsWith(" // größer, 中文");
      assertThat(server.find(WRONG).judgement().failure().expected()).isNotBlank();
      assertThat(server.submissions.standings(guest))
          .containsExactly(java.util.Map.entry("maximum-gap", Standing.SOLVED));
      assertThat(new Statistics(server.jdbc).acceptedByMillis("maximum-gap").values())
          .containsExactly(1L);
      assertThat(new VerdictCounts(server.jdbc).of("maximum-gap"))
          .isEqualTo(new VerdictCounts.Acceptance(1, 4));
    }
    dataSource.close();
  }
}
