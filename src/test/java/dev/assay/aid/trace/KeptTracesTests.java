package dev.assay.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptTracesTests {

  @Test
  void keepsTheNewestOfAnAccount() {
    keepsTheNewest("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  @Test
  @Timeout(120)
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void keepsTheNewestOfAnAccountInPostgres() throws Exception {
    try (var postgres = EmbeddedPostgres.start()) {
      keepsTheNewest(postgres.getJdbcUrl("postgres", "postgres"));
    }
  }

  private static void keepsTheNewest(String url) {
    try (var dataSource = new HikariDataSource()) {
      dataSource.setJdbcUrl(url);
      Flyway.configure().dataSource(dataSource).load().migrate();
      JdbcClient jdbc = JdbcClient.create(dataSource);
      var seconds = new AtomicLong();
      InstantSource source = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
      var traces = new KeptTraces(jdbc, source.withZone(ZoneOffset.UTC));
      UUID account = account(jdbc);
      UUID other = account(jdbc);
      KeptTrace ofOther = traces.keep(other, "two-sum", "v1", "other", "n = 1");
      List<KeptTrace> kept = new ArrayList<>();
      for (int i = 0; i < KeptTraces.MOST + 2; i++) {
        kept.add(traces.keep(account, "two-sum", "v1", "code " + i, "n = " + i));
      }
      assertThat(traces.keep(account, "two-sum", "v1", "code 9", "n = 9")).isEqualTo(kept.get(9));
      assertThat(traces.find(kept.get(1).id())).isEmpty();
      assertThat(traces.find(kept.get(2).id())).contains(kept.get(2));
      assertThat(traces.find(ofOther.id())).contains(ofOther);

      assertThat(traces.forget(kept.get(2).id(), other)).isFalse();
      assertThat(traces.forget(kept.get(2).id(), account)).isTrue();
      assertThat(traces.find(kept.get(2).id())).isEmpty();

      KeptTrace changed = traces.keep(account, "two-sum", "v2", "code 9", "n = 9");
      assertThat(changed.id()).isNotEqualTo(kept.get(9).id());
      assertThat(traces.forget(changed.id(), account)).isTrue();
      traces.handOver(other, account);
      assertThat(traces.find(ofOther.id()).orElseThrow().account()).isEqualTo(account);
      traces.keep(account, "two-sum", "v1", "newest", "n = 1");
      assertThat(traces.find(ofOther.id())).as("the oldest").isEmpty();
    }
  }

  private static UUID account(JdbcClient jdbc) {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(id, id.toString(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }
}
