package dev.assay.study;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The feature on a database of its own, with the clock standing still. */
final class StudyDatabase implements AutoCloseable {

  private final HikariDataSource dataSource = new HikariDataSource();
  final JdbcClient jdbc = JdbcClient.create(dataSource);
  final Stars stars = new Stars(jdbc);
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  final Notes notes = new Notes(jdbc, clock);
  final Reviews reviews = new Reviews(jdbc);
  final OwnLists lists = new OwnLists(jdbc, TransactionOperations.withoutTransaction(), clock);
  final Study study = new Study(jdbc, stars, notes, reviews, lists);

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
