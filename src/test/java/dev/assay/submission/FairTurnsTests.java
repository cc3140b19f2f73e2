package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.account.Account;
import java.time.Clock;
import java.time.Duration;
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

  @Test
  void letsClassmatesGoBeforeTheFurtherSubmissionsOfABusyPupil() {
    Account busy = server.account();
    IntStream.range(0, 3).forEach(i -> submit(busy, "busy " + i, "192.0.2.1"));
    submit("classmate", "192.0.2.1");
    submit("another", "192.0.2.1");
    judgeAll(5);
    // The classmates' turns are those of the busy pupil's second and third.
    assertThat(judged).containsExactly("busy 0", "busy 1", "classmate", "busy 2", "another");
  }

  @Test
  void putsASenderWhoTookMuchTimeBehindOneWhoTookNone() {
    Account busy = server.account();
    Submission slow = submit(busy, "slow", "192.0.2.1");
    submit(busy, "waiting", "192.0.2.1");
    submit("classmate", "192.0.2.1");
    server.repository.claim(slow.id());
    server.timeTaken.count(slow.id(), Duration.ofSeconds(60));
    submit("other", "192.0.2.2");
    submit("late classmate", "192.0.2.1");
    judgeAll(5);
    assertThat(judged).containsExactly("slow", "other", "classmate", "late classmate", "waiting");
  }

  @Test
  void forgetsTheTimeThatASenderTookLongAgo() {
    Submission slow = submit("slow", "192.0.2.1");
    server.timeTaken.count(slow.id(), Duration.ofSeconds(60));
    assertThat(senders()).isEqualTo(2);
    var later =
        new TimeTaken(
            server.jdbc,
            new PlannedExecutions(server.jdbc),
            server.transactions,
            Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10)));
    later.count(submit("other", "192.0.2.2").id(), Duration.ofSeconds(1));
    assertThat(senders()).as("the usual time is not worth a look").isEqualTo(2);
    later.count(submit("another", "192.0.2.3").id(), Duration.ofSeconds(3));
    assertThat(senders()).as("the last two alone").isEqualTo(2);
  }

  private int senders() {
    return server.jdbc.sql("select count(*) from busy_sender").query(Integer.class).single();
  }

  private Submission submit(Account account, String code, String origin) {
    return server.submissions.submit(account, problem("two-sum"), code, origin);
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
