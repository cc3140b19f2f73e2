package dev.assay.study;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feature on a database of its own, with the clock standing still. */
final class StudyDatabase implements AutoCloseable {

  private final HikariDataSource dataSource = new HikariDataSource();
  final JdbcClient jdbc = JdbcClient.create(dataSource);
  final Stars stars = new Stars(jdbc);
  final Notes notes =
      new Notes(jdbc, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
  final Reviews reviews = new Reviews(jdbc);
  final Study study = new Study(jdbc, stars, notes, reviews);

  private StudyDatabase(String url) {
    dataSource.setJdbcUrl(url);
    Flyway.configure().dataSource(dataSource).load().migrate();
  }

  static StudyDatabase inMemory() {
    return new StudyDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  static StudyDatabase at(String url) {
    return new StudyDatabase(url);
  }

  UUID account() {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(id, id.toString(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  @Override
  public void close() {
    dataSource.close();
  }
}
