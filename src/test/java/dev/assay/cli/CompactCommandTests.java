package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactCommandTests {

  @TempDir private Path folder;

  @Test
  void givesSpaceBackAndKeepsWhatIsStored() throws SQLException, IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (id int primary key, code varchar)");
      for (int i = 0; i < 200; i++) {
        statement.execute("insert into t values (%d, repeat('x%d', 20000))".formatted(i, i));
      }
      statement.execute("delete from t where id > 0");
      statement.execute("checkpoint sync");
      statement.execute("shutdown immediately");
    } catch (SQLException closed) {
      assertThat(closed.getErrorCode()).isEqualTo(90121); // by the last statement
    }
    long before = size();

    assertThat(CommandLineInterface.run(new String[] {"compact", folder.toString()})).isZero();

    assertThat(size()).isLessThan(before / 2);
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from t")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void refusesAFolderWithoutADatabaseAndMakesNone() {
    assertThat(CommandLineInterface.run(new String[] {"compact", folder.toString()})).isEqualTo(1);
    assertThat(Files.exists(folder.resolve("assay.mv.db"))).isFalse();
  }

  private long size() throws IOException {
    return Files.size(folder.resolve("assay.mv.db"));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("assay"), "assay", "");
  }
}
