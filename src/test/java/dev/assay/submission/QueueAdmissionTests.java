package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.account.Account;
import dev.assay.submission.QueueFullException.Share;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueAdmissionTests {
  private final HikariDataSource dataSource = TestDatabase.inMemory();
  private TestServer server = server(new QueueLimits(true, 3, 5, 8));

  @AfterEach
  void close() {
    server.close();
    dataSource.close();
  }

  @Test
  void takesNoMoreFromAVisitorThanMayWait() {
    var visitor = server.account();
    for (int i = 0; i < 3; i++) {
      submit(visitor, "address " + i);
    }
    assertThat(refused(visitor, "address 9")).isEqualTo(Share.VISITOR);
    submit(server.account(), "address 9");
  }

  @Test
  void countsASubmissionUntilItIsJudged() {
    var visitor = server.account();
    var first = submit(visitor, null);
    submit(visitor, null);
    submit(visitor, null);
    server.repository.claim(first.id());
    assertThat(refused(visitor, null)).isEqualTo(Share.VISITOR);
    server.judge.judge(first.id(), () -> false);
    assertThatCode(() -> submit(visitor, null)).doesNotThrowAnyException();
  }

  @Test
  void takesNoMoreFromAnAddressThoughEachCallIsANewGuest() {
    for (int i = 0; i < 5; i++) {
      submit(server.account(), "192.0.2.1");
    }
    assertThat(refused(server.account(), "192.0.2.1")).isEqualTo(Share.ADDRESS);
    submit(server.account(), "192.0.2.2");
  }

  @Test
  void forgetsTheAddressOfAJudgedSubmission() {
    var submission = submit(server.account(), "192.0.2.1");
    assertThat(origins()).containsExactly("192.0.2.1");
    server.judge.judge(submission.id(), () -> false);
    assertThat(origins()).isEmpty();
  }

  @Test
  void growsNoLongerThanTheWholeQueueMayBe() {
    server.close();
    server = server(new QueueLimits(false, 1, 1, 8));
    for (int i = 0; i < 8; i++) {
      submit(server.account(), "192.0.2.1");
    }
    assertThat(refused(server.account(), "192.0.2.2")).isEqualTo(Share.EVERYBODY);
  }

  @Test
  void tellsALongerWaitTheLongerTheQueueIs() {
    server.close();
    server = server(new QueueLimits(true, 1, 1000, 1000));
    var early = server.account();
    submit(early, null);
    Duration soon = full(early, null).expectedWait();
    for (int i = 0; i < 40; i++) {
      submit(server.account(), null);
    }
    var late = server.account();
    submit(late, null);
    assertThat(full(late, null).expectedWait()).isGreaterThan(soon.multipliedBy(20));
    assertThat(soon).isPositive();
  }

  @Test
  void letsNoMoreInThoughManyComeAtOnce() throws Exception {
    server.close();
    server = server(new QueueLimits(true, 5, 1000, 1000));
    var visitor = server.account();
    List<Callable<Boolean>> posts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      posts.add(
          () -> {
            try {
              submit(visitor, "192.0.2.1");
              return true;
            } catch (QueueFullException e) {
              return false;
            }
          });
    }
    try (var threads = Executors.newFixedThreadPool(50)) {
      int taken = 0;
      for (Future<Boolean> post : threads.invokeAll(posts)) {
        taken += post.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(5);
    }
    assertThat(server.submissions.list(visitor.id(), null, 0, 100)).hasSize(5);
  }

  private TestServer server(QueueLimits limits) {
    return TestServer.on(dataSource).limits(limits).stopped();
  }

  private Submission submit(Account account, String origin) {
    return server.submissions.submit(account, problem("two-sum"), "code", origin);
  }

  private Share refused(Account account, String origin) {
    return full(account, origin).share();
  }

  private QueueFullException full(Account account, String origin) {
    return catchThrowableOfType(QueueFullException.class, () -> submit(account, origin));
  }

  private List<String> origins() {
    return server
        .jdbc
        .sql("select origin from submission where origin is not null")
        .query(String.class)
        .list();
  }
}
