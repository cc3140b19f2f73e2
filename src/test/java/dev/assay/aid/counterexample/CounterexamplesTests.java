package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import java.util.concurrent.CopyOnWriteArrayList;
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

  private final List<String> sought = new CopyOnWriteArrayList<>();
  private final Semaphore mayEnd = new Semaphore(0);
  private Supplier<Result> end = () -> new Result(null, true);
  private int atOnce = 3;
  private Counterexamples counterexamples;

  private Result seek(Failed failed, long until, StoppableWork work) {
    return work.does(
        () -> {
          sought.add(failed.code());
          try {
            mayEnd.acquire();
          } catch (InterruptedException e) {
            return Result.NOT_NOW;
          }
          return end.get();
        });
  }

  private Answer find(Submission submission) {
    return find(submission, "here", () -> {});
  }

  private Answer find(Submission submission, String sender, Runnable counted) {
    if (counterexamples == null) {
      counterexamples = new Counterexamples(this::seek, kept, json, atOnce);
    }
    return counterexamples.find(submission, PROBLEM, sender, counted);
  }

  /** Begins a search for an account of its own. */
  private void search(String sender, String code) {
    Submission submission = failed(UUID.randomUUID(), code, Verdict.WRONG_ANSWER);
    assertThat(find(submission, sender, () -> {})).isInstanceOf(Answer.Sought.class);
  }

  private static Submission failed(UUID account, String code, Verdict verdict) {
    return failed(account, code, verdict, Instant.EPOCH);
  }

  private static Submission failed(UUID account, String code, Verdict verdict, Instant createdAt) {
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
        createdAt,
        Instant.EPOCH,
        null);
  }

  private void awaitBegun(int searches) {
    Awaitility.await().until(() -> sought.size() == searches);
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
    search("here", "third");
    awaitBegun(2);
    assertThat(sought).containsExactly("first", "third");
    mayEnd.release(2);
    Awaitility.await().until(() -> find(first) instanceof Answer.None);
    assertThat(find(second)).isInstanceOf(Answer.Sought.class);
    awaitBegun(3);
  }

  @Test
  void takesFewSearchesOfOneSenderAndThoseOfOthersFirst() {
    atOnce = 1;
    search("here", "a");
    awaitBegun(1);
    search("here", "b");
    search("here", "c");
    search("there", "d");
    var counted = new AtomicInteger();
    Submission fourth = failed(UUID.randomUUID(), "e", Verdict.WRONG_ANSWER);
    assertThat(find(fourth, "here", counted::incrementAndGet)).isInstanceOf(Answer.Sought.class);
    assertThat(counted).hasValue(0);
    mayEnd.release(2);
    awaitBegun(3);
    assertThat(sought).containsExactly("a", "d", "b");
    assertThat(find(fourth, "here", counted::incrementAndGet)).isInstanceOf(Answer.Sought.class);
    assertThat(counted).hasValue(1);
    mayEnd.release(2);
    awaitBegun(5);
    assertThat(sought).endsWith("c", "e");
  }

  @Test
  void beginsLaterIfTheLineIsFull() {
    for (int i = 0; i < 100; i++) {
      search("sender " + i, "code " + i);
    }
    awaitBegun(3);
    Submission last = failed(UUID.randomUUID(), "last", Verdict.WRONG_ANSWER);
    assertThat(find(last)).isInstanceOf(Answer.Sought.class);
    mayEnd.release(100);
    awaitBegun(100);
    assertThat(find(last)).isInstanceOf(Answer.Sought.class);
    awaitBegun(101);
  }

  @Test
  void givesThePlaceBackIfFairUseRefuses() {
    Submission refused = failed(UUID.randomUUID(), "refused", Verdict.WRONG_ANSWER);
    for (int i = 0; i < 4; i++) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  find(
                      refused,
                      "here",
                      () -> {
                        throw new IllegalStateException("too many");
                      }));
    }
    find(refused);
    awaitBegun(1);
  }

  @Test
  void newerSubmissionStopsTheSearchForAnOlderOne() {
    UUID account = UUID.randomUUID();
    Submission older = failed(account, "older", Verdict.WRONG_ANSWER);
    Submission newer = failed(account, "newer", Verdict.WRONG_ANSWER, Instant.EPOCH.plusSeconds(1));
    find(older);
    awaitBegun(1);
    Awaitility.await()
        .until(
            () -> {
              find(newer);
              return sought.contains("newer");
            });
    assertThat(find(older)).isInstanceOf(Answer.Sought.class);
    mayEnd.release();
    Awaitility.await().until(() -> find(newer) instanceof Answer.None);
    assertThat(find(older)).isInstanceOf(Answer.Sought.class);
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
