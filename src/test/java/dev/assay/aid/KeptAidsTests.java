package dev.assay.aid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.WebTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class KeptAidsTests {

  @Autowired private KeptAids kept;
  @Autowired private JdbcClient jdbc;

  private UUID account() {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(id, id.toString(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private UUID submission(UUID account) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into submission
              (id, account, problem, problem_version, state, created_at, turn, verdict)
            values (?, ?, 'two-sum', 'v1', 'JUDGED', ?, ?, 'WRONG_ANSWER')""")
        .params(
            id,
            account,
            Instant.EPOCH.atOffset(ZoneOffset.UTC),
            Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  @Test
  void findsAResultForTheSameCodeAndVersionOnly() {
    AidKey key = AidKey.of("AID", "v1", "some code " + UUID.randomUUID());
    UUID submission = submission(account());
    kept.keep(submission, key, "{}");
    assertThat(kept.find(key)).contains("{}");
    assertThat(kept.find(new AidKey("AID", "v2", key.codeHash()))).isEmpty();
    assertThat(kept.find(new AidKey("OTHER", "v1", key.codeHash()))).isEmpty();
    kept.keep(submission, key, "{\"better\": true}");
    assertThat(kept.find(key)).contains("{\"better\": true}");
  }

  @Test
  void dropsAResultWithItsSubmission() {
    AidKey key = AidKey.of("AID", "v1", "withdrawn " + UUID.randomUUID());
    UUID submission = submission(account());
    kept.keep(submission, key, "{}");
    jdbc.sql("delete from submission where id = ?").param(submission).update();
    assertThat(kept.find(key)).isEmpty();
    kept.keep(submission, key, "{}");
    assertThat(kept.find(key)).isEmpty();
  }

  @Test
  void forgetsTheOldestOfAnAccountThatHasMany() {
    UUID account = account();
    AidKey first = AidKey.of("AID", "v1", "first " + account);
    AidKey second = AidKey.of("AID", "v1", "second " + account);
    kept.keep(submission(account), first, "{}");
    kept.keep(submission(account), second, "{}");
    for (int i = 2; i <= KeptAids.MOST; i++) {
      kept.keep(submission(account), AidKey.of("AID", "v1", i + " " + account), "{}");
    }
    assertThat(kept.find(first)).isEmpty();
    assertThat(kept.find(second)).contains("{}");
  }
}
