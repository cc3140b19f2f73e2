package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FairTurnsTests {
  private final HikariDataSource dataSource = TestDatabase.inMemory();
  private final List<String> judged = Collections.synchronizedList(new ArrayList<>());
  private final TestServer server =
      TestServer.on(dataSource)
          .judging(
              (problem, code, progress) -> {
                judged.add(code);
                return Judgements.accepted();
              })
          .stopped();

  @AfterEach
  void close() {
    server.close();
    dataSource.close();
  }

  @Test
  void letsOthersGoBeforeTheFurtherSubmissionsOfABusySender() {
    var busy = IntStream.range(0, 3).mapToObj(i -> submit("busy " + i, "192.0.2.1")).toList();
    var other = submit("other", "192.0.2.2");

    assertThat(server.submissions.position(busy.getFirst().id())).hasValue(0);
    assertThat(server.submissions.position(other.id())).hasValue(1);
    assertThat(server.submissions.position(busy.getLast().id())).hasValue(3);
    judgeAll(4);
    assertThat(judged).containsExactly("busy 0", "other", "busy 1", "busy 2");
  }

  @Test
  void keepsTheOrderOfThoseWhoSendOneEach() {
    var codes = IntStream.range(0, 5).mapToObj(i -> "code " + i).toList();
    codes.forEach(code -> submit(code, "192.0.2." + code.charAt(5)));
    judgeAll(5);
    assertThat(judged).containsExactlyElementsOf(codes);
  }

  @Test
  void forgetsJudgedSubmissions() {
    submit("first", "192.0.2.1");
    judgeAll(1);
    var second = submit("second", "192.0.2.1");
    submit("other", "192.0.2.2");
    assertThat(server.submissions.position(second.id()).orElse(0)).isZero();
  }

  private Submission submit(String code, String origin) {
    return server.submissions.submit(server.account(), problem("two-sum"), code, origin);
  }

  private void judgeAll(int submissions) {
    server.queue.start();
    await().untilAsserted(() -> assertThat(judged).hasSize(submissions));
    await()
        .until(
            () ->
                server
                    .jdbc
                    .sql("select count(*) from submission where state <> 'JUDGED'")
                    .query(Integer.class)
                    .single()
                    .equals(0));
    server.queue.stop();
  }
}
