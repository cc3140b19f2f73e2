package dev.assay.submission.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class FailStopTests {

  private static final int ROWS = 2_000;

  @TempDir private Path folder;

  @BeforeEach
  void register() {
    FailStop.register();
    FailingOnce.register();
  }

  private String file() {
    return "failstop:once:" + folder.resolve("file");
  }

  @Test
  void refusesAllChangesAfterAFailedWriteUntilTheFileIsOpenedAgain() throws Exception {
    try (var file = FilePath.get(file()).open("rw")) {
      file.write(bytes("kept"), 0);
      FailingOnce.failAfter(() -> {});
      assertThatThrownBy(() -> file.write(bytes("more"), 4)).hasMessageContaining("No space");
      assertThatThrownBy(() -> file.write(bytes("lost"), 0)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> file.truncate(0)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> file.force(true)).isInstanceOf(IOException.class);
    }
    try (var file = FilePath.get(file()).open("rw")) {
      var content = ByteBuffer.allocate(10);
      assertThat(file.read(content, 0)).isEqualTo(4);
      assertThat(content.flip()).isEqualTo(bytes("kept"));
      file.write(bytes("more"), 4);
      assertThat(file.size()).isEqualTo(8);
    }
  }

  /** H2 would write the second thread's version, although the version before it is missing. */
  @Test
  void keepsACommitThatWaitedForTheFailedOneOutOfTheFile() throws Exception {
    var store = new MVStore.Builder().fileName(file()).autoCommitBufferSize(100_000).open();
    MVMap<Integer, String> large = store.openMap("large");
    MVMap<Integer, String> small = store.openMap("small");
    small.put(0, "acknowledged");
    IntStream.range(0, ROWS).forEach(row -> large.put(row, "old"));
    store.commit();

    IntStream.range(0, ROWS).forEach(row -> large.put(row, "new"));
    var second = Thread.ofPlatform().unstarted(() -> commit(store, small));
    FailingOnce.failAfter(
        () -> {
          second.start();
          while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
        });
    assertThatThrownBy(store::commit).hasStackTraceContaining("No space left on device");
    second.join();
    store.closeImmediately();

    assertThat(FailingOnce.LATER).hasValue(0);
    try (var again = MVStore.open(file())) {
      assertThat(again.openMap("small")).containsEntry(0, "acknowledged");
      assertThat(again.openMap("large")).hasSize(ROWS).containsEntry(0, "old");
    }
  }

  private static void commit(MVStore store, MVMap<Integer, String> map) {
    try {
      map.put(1, "not acknowledged");
      store.commit();
    } catch (MVStoreException e) {
      // as it must: the store is closed
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:/data/./assay;X=1, jdbc:h2:failstop:/data/./assay;X=1",
    "jdbc:h2:./data/assay, jdbc:h2:failstop:./data/assay",
    "jdbc:h2:~/assay, jdbc:h2:failstop:~/assay",
    "jdbc:h2:file:C:/data/assay, jdbc:h2:failstop:C:/data/assay",
    "jdbc:h2:mem:test, jdbc:h2:mem:test",
    "jdbc:h2:tcp://host/assay, jdbc:h2:tcp://host/assay",
    "jdbc:h2:nio:/data/assay, jdbc:h2:nio:/data/assay",
    "jdbc:postgresql://host/assay, jdbc:postgresql://host/assay",
  })
  void isUsedForPlainFilesOnly(String url, String used) {
    assertThat(FailStop.url(url)).isEqualTo(used);
  }

  @Test
  void opensTheFilesOfPlainUrls() throws Exception {
    String plain = "jdbc:h2:file:" + folder.resolve("assay");
    try (var connection = DriverManager.getConnection(plain, "assay", "");
        var statement = connection.createStatement()) {
      statement.execute("create table kept (id int) as select 1");
    }
    try (var connection = DriverManager.getConnection(FailStop.url(plain), "assay", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from kept")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void isUsedByTheServerHoweverItsUrlIsConfigured() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
        .withBean(FailStopDatabase.class)
        .withPropertyValues("spring.datasource.url=jdbc:h2:" + folder.resolve("assay"))
        .run(
            context ->
                assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                    .startsWith("jdbc:h2:failstop:"));
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(UTF_8));
  }
}
