package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.aid.KeptAids;
import dev.assay.aid.counterexample.Counterexamples.Answer;
import dev.assay.aid.counterexample.Searches.Failed;
import dev.assay.aid.counterexample.Searches.Result;
import dev.assay.judge.Failure;
import dev.assay.judge.Judgement;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.submission.Submission;
import dev.assay.web.WebTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Searches in the background, which the test lets end. */
@WebTest
class CounterexamplesTests {

  private static final Problem PROBLEM =
      ((Loading.Loaded) ProblemLoader.load(Path.of("problems", "valid-parentheses"))).problem();

  @Autowired private KeptAids kept;
  @Autowired private JsonMapper json;

  private final AtomicInteger begun = new AtomicInteger();
  private final Semaphore mayEnd = new Semaphore(0);
  private Supplier<Result> end = () -> new Result(null, true);
  private Counterexamples counterexamples;

  private Result seek(Failed failed, long until, StoppableWork work) {
    begun.incrementAndGet();
    mayEnd.acquireUninterruptibly();
    return end.get();
  }

  private Answer find(Submission submission) {
    if (counterexamples == null) {
      counterexamples = new Counterexamples(this::seek, kept, json, 2);
    }
    return counterexamples.find(submission, PROBLEM, "here", () -> {});
  }

  private static Submission failed(UUID account, String code, Verdict verdict) {
    var failure = new Failure(1, "s = \"(\"", "false", "true", "", null, List.of());
    var judgement = new Judgement(verdict, 0, 1, 1, 1, List.of(), failure);
    return new Submission(
        UUID.randomUUID(),
        account,
        PROBLEM.slug(),
        PROBLEM.version(),
        code,
        Submission.State.JUDGED,
        judgement,
        Instant.EPOCH,
        Instant.EPOCH,
        null);
  }

  private void awaitBegun(int searches) {
    Awaitility.await().until(() -> begun.get() == searches);
  }

  @AfterEach
  void stop() {
    mayEnd.release(100);
    counterexamples.stop();
  }

  @Test
  void searchesForOneSubmissionOfAnAccountAtATime() {
    UUID account = UUID.randomUUID();
    Submission first = failed(account, "first", Verdict.WRONG_ANSWER);
    Submission second = failed(account, "second", Verdict.WRONG_ANSWER);
    assertThat(find(first)).isInstanceOf(Answer.Sought.class);
    awaitBegun(1);
    assertThat(find(second)).isInstanceOf(Answer.Sought.class);
    find(failed(UUID.randomUUID(), "third", Verdict.WRONG_ANSWER));
    awaitBegun(2);
    mayEnd.release(2);
    Awaitility.await().until(() -> find(first) instanceof Answer.None);
    assertThat(find(second)).isInstanceOf(Answer.Sought.class);
    awaitBegun(3);
  }

  @Test
  void searchesAnewForAnotherVerdictOnTheSameCode() {
    UUID account = UUID.randomUUID();
    Submission wrong = failed(account, "same " + account, Verdict.WRONG_ANSWER);
    find(wrong);
    mayEnd.release();
    Awaitility.await().until(() -> find(wrong) instanceof Answer.None);
    assertThat(find(failed(account, wrong.code(), Verdict.TIME_LIMIT_EXCEEDED)))
        .isInstanceOf(Answer.Sought.class);
    awaitBegun(2);
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, OutOfMemoryError.class})
  void findsNoneIfTheSearchFailsAndSearchesForTheNext(Class<? extends Throwable> failure)
      throws Exception {
    Throwable thrown = failure.getConstructor(String.class).newInstance("by the test");
    end =
        () -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) thrown;
        };
    UUID account = UUID.randomUUID();
    Submission first = failed(account, "fails " + account, Verdict.RUNTIME_ERROR);
    assertThat(find(first)).isInstanceOf(Answer.Sought.class);
    mayEnd.release();
    Awaitility.await().until(() -> find(first) instanceof Answer.None);
    find(failed(account, "next " + account, Verdict.RUNTIME_ERROR));
    awaitBegun(2);
  }
}
