package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.submission.Submission.State;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListeningTests {
  private final HikariDataSource dataSource = TestDatabase.inMemory();

  @AfterEach
  void close() {
    dataSource.close();
  }

  @Test
  void hearsTheStatesAndTheProgressAndTheResult() throws Exception {
    var heard = new Heard();
    var judged = new CountDownLatch(1);
    Judging judging =
        (problem, code, progress) -> {
          heard.expect(new ProgressStep(State.JUDGING, 0, 0));
          progress.judged(0, 2);
          heard.expect(new ProgressStep(State.JUDGING, 0, 2));
          progress.judged(1, 2);
          heard.expect(new ProgressStep(State.JUDGING, 1, 2));
          return Judgements.accepted();
        };
    var parts =
        TestServer.on(dataSource).judging(judging).onStored((id, judgement) -> judged.countDown());
    try (var server = parts.stopped()) {
      var id = submit(server);
      server.submissions.listen(id, heard);
      heard.expect(new ProgressStep(State.QUEUED, 0, 0));
      server.queue.start();
      await(judged);
      heard.expect(server.find(id));
      expectNothingMore(heard, server);
    }
  }

  @Test
  void hearsTheResultAtOnceWhenItCameEarlier() throws Exception {
    try (var server = TestServer.on(dataSource).stopped()) {
      var id = submit(server);
      server.judge.judge(id, () -> false);
      var heard = new Heard();
      server.submissions.listen(id, heard);
      heard.expect(server.find(id));
      expectNothingMore(heard, server);
    }
  }

  @Test
  void hearsTheResultOnceWhereverListeningBegins() throws Exception {
    try (var server = TestServer.on(dataSource).slots(2).started()) {
      for (int i = 0; i < 200; i++) {
        var id = submit(server);
        var early = new Heard();
        var late = new Heard();
        server.submissions.listen(id, early);
        Thread.yield();
        server.submissions.listen(id, late);
        assertThat(early.judged().id()).isEqualTo(id);
        assertThat(late.judged().id()).isEqualTo(id);
        expectNothingMore(early, server);
        expectNothingMore(late, server);
      }
    }
  }

  @Test
  void isNotHeldUpByAListenerThatBlocks() throws Exception {
    var blocked = new CountDownLatch(1);
    var forever = new CountDownLatch(1);
    var judged = new CountDownLatch(1);
    Judging judging =
        (problem, code, progress) -> {
          await(blocked);
          progress.judged(1, 2);
          return Judgements.accepted();
        };
    var parts =
        TestServer.on(dataSource).judging(judging).onStored((id, judgement) -> judged.countDown());
    try (var server = parts.stopped()) {
      var id = submit(server);
      var other = new Heard();
      server.submissions.listen(
          id,
          new Heard() {
            @Override
            public void progressed(State state, int judged, int total) {
              blocked.countDown();
              await(forever);
            }
          });
      server.submissions.listen(id, other);
      server.queue.start();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(other.judged().id()).isEqualTo(id);
      forever.countDown();
    }
  }

  @Test
  void hearsOfASubmissionThatAnotherNodeJudges() throws Exception {
    try (var here = TestServer.on(dataSource).stopped();
        var there = TestServer.on(dataSource).stopped()) {
      var id = submit(here);
      var heard = new Heard();
      here.submissions.listen(id, heard);
      heard.expect(new ProgressStep(State.QUEUED, 0, 0));
      there.judge.judge(id, () -> false);
      assertThat(heard.judged()).isEqualTo(there.find(id));
    }
  }

  @Test
  void hearsNothingMoreWhenClosed() throws Exception {
    try (var server = TestServer.on(dataSource).stopped()) {
      var id = submit(server);
      var heard = new Heard();
      var subscription = server.submissions.listen(id, heard);
      heard.expect(new ProgressStep(State.QUEUED, 0, 0));
      subscription.close();
      subscription.close();
      server.judge.judge(id, () -> false);
      var witness = new Heard();
      server.submissions.listen(id, witness);
      witness.expect(server.find(id));
      expectNothingMore(heard, server);
    }
  }

  @Test
  void endsTheSubscriptionOfAListenerThatThrows() throws Exception {
    try (var server = TestServer.on(dataSource).stopped()) {
      var id = submit(server);
      var heard =
          new Heard() {
            @Override
            public void progressed(State state, int judged, int total) {
              super.progressed(state, judged, total);
              throw new IllegalStateException("the client is gone");
            }
          };
      server.submissions.listen(id, heard);
      heard.expect(new ProgressStep(State.QUEUED, 0, 0));
      server.judge.judge(id, () -> false);
      var witness = new Heard();
      server.submissions.listen(id, witness);
      witness.expect(server.find(id));
      expectNothingMore(heard, server);
    }
  }

  @Test
  void refusesToListenToAnUnknownSubmission() {
    try (var server = TestServer.on(dataSource).stopped()) {
      assertThatThrownBy(() -> server.submissions.listen(UUID.randomUUID(), new Heard()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static UUID submit(TestServer server) {
    return server.submissions.submit(server.account(), problem("two-sum"), "code", null).id();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until all subscriptions have ended, and checks that {@code heard} was told no more. */
  private static void expectNothingMore(Heard heard, TestServer server) {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (server.listeners() > 0) {
      assertThat(System.nanoTime()).isLessThan(limit);
      Thread.onSpinWait();
    }
    assertThat(heard.all).isEmpty();
  }

  /** Notes the steps and submissions that it hears, without repetitions. */
  private static class Heard implements SubmissionListener {
    final BlockingQueue<Object> all = new LinkedBlockingQueue<>();
    private Object last = "nothing";

    @Override
    public void progressed(State state, int judged, int total) {
      hear(new ProgressStep(state, judged, total));
    }

    @Override
    public void judged(Submission submission) {
      hear(submission);
    }

    @Override
    public void withdrawn() {
      hear("withdrawn");
    }

    private void hear(Object news) {
      if (!news.equals(last) || news instanceof Submission) {
        all.add(news);
      }
      last = news;
    }

    Object next() {
      try {
        return all.poll(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void expect(Object expected) {
      assertThat(next()).isEqualTo(expected);
    }

    Submission judged() {
      var news = next();
      while (news instanceof ProgressStep) {
        news = next();
      }
      assertThat(news).isInstanceOf(Submission.class);
      return (Submission) news;
    }
  }
}
