package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class StartFailureTests {

  @TempDir private Path folder;

  @Test
  void namesThePortThatIsInUse() {
    assertThat(StartFailure.explain(new RuntimeException(new PortInUseException(8080))))
        .contains(
            "Port 8080 is in use: stop the program that uses it, or choose another one by"
                + " server.port.");
  }

  @ParameterizedTest
  @CsvSource({"'assay:\n\tdata: x', 2", "'assay:\n  data: [\n', 3", "'a: 1\na: 2', 2"})
  void namesTheLineOfABrokenConfiguration(String yaml, int line) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    assertThatThrownBy(() -> new Yaml(options).load(yaml))
        .satisfies(
            fault ->
                assertThat(sentence(fault))
                    .contains("application.yaml", " in line " + line + ")")
                    .doesNotContain("\n"));
  }

  @Test
  void namesTheFileInTheWay() throws IOException {
    Path worker = Files.createFile(folder.resolve("worker"));
    assertThatThrownBy(() -> Files.createDirectories(worker.resolve("java")))
        .satisfies(fault -> assertThat(sentence(fault)).contains(worker + "", "can't be used ("));
  }

  @Test
  void saysThatAnotherServerUsesTheDatabase() {
    SQLException locked = DbException.getJdbcSQLException(ErrorCode.DATABASE_ALREADY_OPEN_1, "x");
    assertThat(StartFailure.explain(new IllegalStateException(locked)).orElseThrow())
        .contains("in use by another server", "assay.data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"H:2,block:3,blockSize:1000,chunk:7,", "no database at all", ""})
  void knowsADamagedDatabase(String content) throws IOException {
    Files.writeString(folder.resolve("assay.mv.db"), content.repeat(content.isEmpty() ? 0 : 500));
    database()
        .run(
            context -> {
              if (!content.isEmpty()) { // H2 makes a new database of an empty file
                assertThat(sentence(context.getStartupFailure()))
                    .contains("can't be opened", "restore assay.mv.db from a backup");
              }
            });
  }

  @Test
  void refusesADatabaseOfANewerVersion() {
    database()
        .run(
            context ->
                JdbcClient.create(context.getBean(DataSource.class))
                    .sql(
                        """
                        insert into "flyway_schema_history"
                        select 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', "installed_on", 1, true
                        from "flyway_schema_history" where "installed_rank" = 1
                        """)
                    .update());
    database()
        .run(
            context ->
                assertThat(sentence(context.getStartupFailure()))
                    .isEqualTo(
                        "The database was written by a newer version of Assay: start that version,"
                            + " or restore a backup from before it."));
  }

  @ParameterizedTest
  @CsvSource({
    "08001, can't be reached",
    "28P01, refuses the user",
    "3D000, does not exist",
    "42501, denies a right",
    "53300, no connection left",
  })
  void explainsADatabaseServerByItsState(String state, String said) {
    SQLException fault = new SQLException("the reason\nmore", state);
    assertThat(sentence(fault)).contains(said, "(the reason)").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Disk quota exceeded"})
  void saysThatTheDiskIsFullRatherThanTheDatabaseDamaged(String reason) {
    SQLException fault =
        DbException.getJdbcSQLException(
            ErrorCode.GENERAL_ERROR_1, new IllegalStateException(new IOException(reason)), "x");
    assertThat(sentence(fault)).contains("no space left in the data folder");
  }

  @Test
  void namesTheDatabasesThatItKnows() {
    var driver = new RuntimeException("Failed to load class com.mysql.cj.jdbc.Driver");
    assertThat(sentence(driver)).contains("jdbc:h2: or jdbc:postgresql:");
  }

  @Test
  void leavesFaultsOfOurOwnToTheirStackTraces() {
    assertThat(StartFailure.explain(new IllegalStateException("why?"))).isEmpty();
    assertThat(StartFailure.explain(new SQLException("syntax", "22000"))).isEmpty();
    RuntimeException loop = new RuntimeException();
    loop.addSuppressed(new RuntimeException(loop));
    assertThat(StartFailure.explain(loop)).isEmpty();
  }

  private ApplicationContextRunner database() {
    return new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withConfiguration(
            AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
        .withPropertyValues("assay.data=" + folder);
  }

  private static String sentence(Throwable failure) {
    return StartFailure.explain(failure).orElseThrow(() -> new AssertionError(failure));
  }
}
