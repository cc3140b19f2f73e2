package dev.assay.submission;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** Makes databases with the tables of Assay. */
public final class TestDatabase {
  private TestDatabase() {}

  public static HikariDataSource inMemory() {
    return migrated("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  public static HikariDataSource migrated(String url) {
    var dataSource = new HikariDataSource();
    dataSource.setJdbcUrl(url);
    Flyway.configure().dataSource(dataSource).javaMigrations(new CodeApart()).load().migrate();
    return dataSource;
  }
}
