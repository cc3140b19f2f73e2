package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseHealthTests {

  @TempDir private Path folder;

  private HikariDataSource dataSource;
  private TestServer server;
  private DatabaseHealth health;
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void start() {
    dataSource = TestDatabase.migrated(FullDisk.url(folder.resolve("assay").toString()));
    server = TestServer.on(dataSource).started();
    var embedded = new EmbeddedDatabase(dataSource);
    health =
        new DatabaseHealth(
            embedded,
            new DurableTransactions(new DataSourceTransactionManager(dataSource), embedded),
            server.queue,
            server.jdbc,
            new FreeSpace(new StorageProperties(folder, DataSize.ofBytes(0)), embedded),
            clock());
    health.start();
  }

  @AfterEach
  void stop() {
    FullDisk.FULL.set(false);
    health.stop();
    server.close();
    dataSource.close();
  }

  @Test
  void opensTheDatabaseAgainOnceThereIsSpaceWithAllThatWasAcknowledged(CapturedOutput output) {
    List<UUID> acknowledged = new ArrayList<>(List.of(submit(), submit()));
    assertThat(health.canWrite()).isTrue();

    FullDisk.FULL.set(true);
    fillUntilItFails(acknowledged);
    waiting().until(health::isDownAfterAll); // H2 closes it on a thread of its own
    pass(Duration.ofMinutes(1));
    health.look();
    assertThat(health.isDownAfterAll()).as("still full").isTrue();
    assertThat(health.canWrite()).isFalse();

    FullDisk.FULL.set(false);
    pass(Duration.ofMinutes(1));
    health.look();
    assertThat(health.isDownAfterAll()).isFalse();
    assertThat(health.canWrite()).isTrue();
    acknowledged.add(submit());
    assertThat(acknowledged).allSatisfy(this::expectJudged);
    assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
        .singleElement(STRING)
        .contains("The database has closed itself: No space left on device");
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  private void expectJudged(UUID id) {
    waiting().until(() -> server.find(id).state() == Submission.State.JUDGED);
  }

  private static ConditionFactory waiting() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }

  private void fillUntilItFails(List<UUID> acknowledged) {
    try {
      while (acknowledged.size() < 1_000) {
        acknowledged.add(submit());
      }
      throw new AssertionError("the disk was full");
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("No space left on device");
    }
  }

  private UUID submit() {
    return server.submissions.submit(server.account(), Problems.problem("a"), "code", null).id();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }
    };
  }
}
