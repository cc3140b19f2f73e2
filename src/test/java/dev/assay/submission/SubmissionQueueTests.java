package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.submission.Submission.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SubmissionQueueTests {
  private final HikariDataSource dataSource = TestDatabase.inMemory();

  @AfterEach
  void close() {
    dataSource.close();
  }

  @Test
  void judgesEachOfManyOnceAndNeverMoreThanTheSlotsAtATime() throws Exception {
    int submissions = 100;
    var running = new AtomicInteger();
    var mostRunning = new AtomicInteger();
    var codes = Collections.synchronizedList(new ArrayList<String>());
    var judged = new CountDownLatch(submissions);
    Judging judging =
        (problem, code, progress) -> {
          mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
          Thread.yield();
          codes.add(code);
          running.decrementAndGet();
          return Judgements.accepted();
        };
    var parts = TestServer.on(dataSource).slots(2).judging(judging);
    try (var server = parts.onStored((id, judgement) -> judged.countDown()).started()) {
      var account = server.account();
      var submitted = new ArrayList<Submission>();
      for (int i = 0; i < submissions; i++) {
        submitted.add(server.submissions.submit(account, problem("two-sum"), "code " + i, null));
      }
      assertThat(judged.await(50, TimeUnit.SECONDS)).isTrue();
      assertThat(codes).hasSize(submissions).doesNotHaveDuplicates();
      assertThat(mostRunning).hasValueBetween(1, 2);
      assertThat(submitted)
          .allSatisfy(one -> assertThat(server.find(one.id()).state()).isEqualTo(State.JUDGED));
    }
  }

  @Test
  void usesAllSlots() throws Exception {
    var together = new CyclicBarrier(2);
    var judged = new CountDownLatch(2);
    Judging judging =
        (problem, code, progress) -> {
          await(together);
          return Judgements.accepted();
        };
    var parts = TestServer.on(dataSource).slots(2).judging(judging);
    try (var server = parts.onStored((id, judgement) -> judged.countDown()).started()) {
      var account = server.account();
      server.submissions.submit(account, problem("two-sum"), "a", null);
      server.submissions.submit(account, problem("two-sum"), "b", null);
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void keepsASlotForOthersWhileAnAddressHasLongSubmissions() throws Exception {
    var release = new CountDownLatch(1);
    var begun = new CopyOnWriteArrayList<String>();
    var judged = new CountDownLatch(3);
    var othersJudged = new CountDownLatch(1);
    Judging judging =
        (problem, code, progress) -> {
          begun.add(code);
          if (code.startsWith("long")) {
            await(release);
          }
          return Judgements.accepted();
        };
    var parts = TestServer.on(dataSource).slots(2).judging(judging);
    parts.onStored(
        (id, judgement) -> {
          judged.countDown();
          othersJudged.countDown();
        });
    try (var server = parts.started()) {
      server.submissions.submit(server.account(), problem("two-sum"), "long 1", "192.0.2.1");
      server.submissions.submit(server.account(), problem("two-sum"), "long 2", "192.0.2.1");
      server.submissions.submit(server.account(), problem("two-sum"), "other", "192.0.2.2");
      assertThat(othersJudged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(begun).containsExactlyInAnyOrder("long 1", "other");
      release.countDown();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(begun).containsExactlyInAnyOrder("long 1", "other", "long 2");
    }
  }

  @Test
  void judgesInTheOrderOfSubmitting() throws Exception {
    var order = new CopyOnWriteArrayList<String>();
    var judged = new CountDownLatch(20);
    Judging judging =
        (problem, code, progress) -> {
          order.add(code);
          return Judgements.accepted();
        };
    var parts =
        TestServer.on(dataSource).judging(judging).onStored((id, judgement) -> judged.countDown());
    try (var server = parts.stopped()) {
      var account = server.account();
      var expected = new ArrayList<String>();
      for (int i = 0; i < 20; i++) {
        server.submissions.submit(account, problem("two-sum"), "code " + i, null);
        expected.add("code " + i);
      }
      server.queue.start();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(order).isEqualTo(expected);
    }
  }

  @Test
  void keepsThePlaceOfASubmissionWhoseJudgingWasInterrupted() throws Exception {
    var order = new CopyOnWriteArrayList<String>();
    var interrupted = new AtomicInteger();
    var judged = new CountDownLatch(30);
    Judging judging =
        (problem, code, progress) -> {
          if (code.equals("code 0") && interrupted.getAndIncrement() == 0) {
            Thread.currentThread().interrupt();
          } else {
            order.add(code);
          }
          return Judgements.accepted();
        };
    var parts =
        TestServer.on(dataSource).judging(judging).onStored((id, judgement) -> judged.countDown());
    try (var server = parts.stopped()) {
      var account = server.account();
      for (int i = 0; i < 30; i++) {
        server.submissions.submit(account, problem("two-sum"), "code " + i, null);
      }
      server.queue.start();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(order.indexOf("code 0")).isLessThan(15);
    }
  }

  @Test
  void takesNothingBeforeJudgingIsPossible() throws Exception {
    var whenReady = new AtomicReference<Runnable>();
    var judged = new CountDownLatch(1);
    var parts = TestServer.on(dataSource).readiness(whenReady::set);
    try (var server = parts.onStored((id, judgement) -> judged.countDown()).started()) {
      var submission =
          server.submissions.submit(server.account(), problem("two-sum"), "code", "::1");
      assertThat(judged.await(1, TimeUnit.SECONDS)).isFalse();
      assertThat(server.find(submission.id()).state()).isEqualTo(State.QUEUED);
      whenReady.get().run();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(server.find(submission.id()).state()).isEqualTo(State.JUDGED);
    }
  }

  @Test
  void judgesOnAfterAPauseAlthoughAThreadHangs() throws Exception {
    var hangs = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var judged = new CountDownLatch(1);
    Judging judging =
        (problem, code, progress) -> {
          if (code.equals("hangs")) {
            hangs.countDown();
            await(end);
          }
          return Judgements.accepted();
        };
    var parts =
        TestServer.on(dataSource).judging(judging).onStored((id, judgement) -> judged.countDown());
    try (var server = parts.started()) {
      var account = server.account();
      server.submissions.submit(account, problem("two-sum"), "hangs", null);
      hangs.await();
      server.queue.pause();
      var waiting = server.submissions.submit(account, problem("two-sum"), "code", null);
      server.queue.resume();
      assertThat(judged.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(server.find(waiting.id()).state()).isEqualTo(State.JUDGED);
    } finally {
      end.countDown();
    }
  }

  @Test
  void doesNotTakeALongJudgementForDeadAfterAPauseWithoutHeartbeats() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    Judging judging =
        (problem, code, progress) -> {
          begun.countDown();
          await(end);
          return Judgements.accepted();
        };
    try (var server = TestServer.on(dataSource).judging(judging).started()) {
      server.submissions.submit(server.account(), problem("two-sum"), "long", null);
      begun.await();
      server.queue.pause();
      server
          .jdbc
          .sql("update scheduled_tasks set last_heartbeat = timestamp '2000-01-01 00:00:00'")
          .update();
      server.queue.resume();
      assertThat(
              server
                  .jdbc
                  .sql(
                      """
                      select count(*) from scheduled_tasks
                      where picked and last_heartbeat > timestamp '2000-01-02 00:00:00'""")
                  .query(Integer.class)
                  .single())
          .isOne();
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
