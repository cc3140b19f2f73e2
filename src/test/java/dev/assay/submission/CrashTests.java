package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.submission.Submission.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a server with SIGKILL, starts it again, and checks that no submission is lost or judged
 * twice.
 */
@Timeout(300)
class CrashTests {
  @TempDir private Path folder;

  private String url;
  private final Set<UUID> accepted = new HashSet<>();
  private final Map<UUID, Long> marks = new ConcurrentHashMap<>();

  @BeforeEach
  void nameDatabase() {
    url = "jdbc:h2:file:" + folder.resolve("assay") + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOWHERE")
  void givesEachSubmissionOneJudgementWhenKilledAt(DoomedServer.Point point) throws Exception {
    liveUntil(point, 5, line -> line.equals("reached " + point));

    assertThat(accepted).isNotEmpty();
    restartAndExpectOneJudgementEach();
  }

  @Test
  void givesEachSubmissionOneJudgementWhenKilledAgainAndAgain() throws Exception {
    long seed = System.nanoTime();
    System.out.println("CrashTests: seed " + seed);
    var random = new Random(seed);
    for (int life = 0; life < 4; life++) {
      int lines = 1 + random.nextInt(60);
      var count = new int[] {0};
      liveUntil(DoomedServer.Point.NOWHERE, 100, line -> ++count[0] == lines);
    }

    restartAndExpectOneJudgementEach();
  }

  /**
   * Runs a server in a process, kills it at {@code lastLine}, and notes all that it has reported.
   */
  private void liveUntil(DoomedServer.Point point, int submissions, Predicate<String> lastLine)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DoomedServer.class.getName(),
            url,
            point.name(),
            "" + submissions);
    var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    boolean reached = false;
    try (var reader = process.inputReader()) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        hear(line);
        if (!reached && lastLine.test(line)) {
          reached = true;
          process.toHandle().destroyForcibly(); // unlike the process, it leaves the pipe open
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(reached).as("the server came to where it was to be killed").isTrue();
  }

  private void hear(String line) {
    var words = line.split(" ");
    switch (words[0]) {
      case "accepted" -> accepted.add(UUID.fromString(words[1]));
      case "stored" -> {
        var before = marks.put(UUID.fromString(words[1]), Long.valueOf(words[2]));
        assertThat(before).as("an earlier judgement of " + words[1]).isNull();
      }
      default -> {}
    }
  }

  private void restartAndExpectOneJudgementEach() throws Exception {
    try (var dataSource = TestDatabase.migrated(url);
        var server =
            TestServer.on(dataSource)
                .slots(2)
                .judging((problem, code, progress) -> DoomedServer.marked())
                .onStored((id, judgement) -> hear(DoomedServer.line(id, judgement)))
                .started()) {
      for (var id : accepted) {
        assertThat(judged(server, id).get(60, TimeUnit.SECONDS).id()).isEqualTo(id);
      }
      awaitEmptyQueue(server);
      marks.forEach(
          (id, mark) -> assertThat(server.find(id).judgement().memoryBytes()).isEqualTo(mark));
    }
  }

  private static CompletableFuture<Submission> judged(TestServer server, UUID id) {
    var result = new CompletableFuture<Submission>();
    server.submissions.listen(
        id,
        new SubmissionListener() {
          @Override
          public void progressed(State state, int judged, int total) {}

          @Override
          public void judged(Submission submission) {
            result.complete(submission);
          }

          @Override
          public void withdrawn() {}
        });
    return result;
  }

  private static void awaitEmptyQueue(TestServer server) {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (server.jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single()
        > 0) {
      assertThat(System.nanoTime()).isLessThan(limit);
      Thread.onSpinWait();
    }
  }
}
