package dev.assay.aid.counterexample;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.aid.AidKey;
import dev.assay.aid.KeptAids;
import dev.assay.aid.counterexample.Searches.Failed;
import dev.assay.aid.counterexample.Searches.Result;
import dev.assay.judge.Failure;
import dev.assay.judge.JudgeException;
import dev.assay.judge.Judgement;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.submission.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the smallest input that a submission fails: one that is kept, or by a search in the
 * background. An account has one search at a time, that of its newest submission. After {@link
 * #LONGEST} a search begins nothing more; one that failed, or had no time, found nothing. After a
 * restart it is as if none had begun.
 */
public final class Counterexamples implements SmartLifecycle {

  /** Wall time in which a search begins calls, its waits for a slot included. */
  public static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(Counterexamples.class);
  private static final String KIND = "COUNTEREXAMPLE";

  private static final int MOST_RECENT_TEXT = 2_000_000;

  /**
   * A search that found nothing for lack of time may begin again after so long. Until then its
   * answer stands, also where it could not be stored.
   */
  private static final Duration RECENTLY = Duration.ofMinutes(2);

  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final Seeking seeking;
  private final KeptAids kept;
  private final JsonMapper json;
  private final SearchLine line;
  private final Map<UUID, Running> byAccount = new ConcurrentHashMap<>();
  private final Cache<AidKey, String> recent =
      Caffeine.newBuilder()
          .maximumWeight(MOST_RECENT_TEXT)
          .weigher((AidKey key, String result) -> 300 + result.length())
          .expireAfterWrite(RECENTLY)
          .build();
  private volatile boolean isStopping;

  private record Running(AidKey key, Instant createdAt, StoppableWork work) {}

  /** Searches as {@link Searches#search} does. */
  interface Seeking {
    Result search(Failed failed, long end, StoppableWork work);
  }

  /** Returns how many searches go on at one time beside {@code slots} slots. */
  public static int atOnce(int slots) {
    return Math.max(1, slots / 2);
  }

  /**
   * @param atOnce searches that go on at one time
   */
  Counterexamples(Seeking seeking, KeptAids kept, JsonMapper json, int atOnce) {
    this.seeking = seeking;
    this.kept = kept;
    this.json = json;
    line = new SearchLine(atOnce);
  }

  /** The answer to a question for a counterexample. */
  public sealed interface Answer {
    /** There is one. */
    record Found(Counterexample counterexample) implements Answer {}

    /** It is sought: ask again soon. */
    record Sought() implements Answer {}

    /** None was found, or none can be. */
    record None() implements Answer {}
  }

  private static final Answer NONE = new Answer.None();
  private static final Answer SOUGHT = new Answer.Sought();

  /**
   * Finds the counterexample of a submission; begins a search if none is kept.
   *
   * @param problem as it is now, or null if it is gone
   * @param sender of the search, such as a network address
   * @param counted is called once there is a place for a search, and may refuse it by an exception
   */
  public Answer find(
      Submission submission, @Nullable Problem problem, String sender, Runnable counted) {
    Judgement judgement = submission.judgement();
    if (judgement == null) {
      return SOUGHT;
    }
    Failure failure = judgement.failure();
    if (failure == null || problem == null || !maySeek(submission, problem)) {
      return NONE;
    }
    AidKey key = key(problem, submission, judgement.verdict());
    if (byAccount.get(submission.account()) instanceof Running running) {
      return running.key().equals(key) ? SOUGHT : whileSearching(running, key, submission);
    }
    Optional<Answer> known = known(key);
    if (known.isPresent()) {
      return known.get();
    }
    var failed =
        new Failed(problem, submission.code(), judgement.verdict(), failure.number(), sender);
    return begin(submission, key, failed, counted);
  }

  /** A newer submission of the account goes first: its sender has gone on to it. */
  private Answer whileSearching(Running running, AidKey key, Submission submission) {
    Optional<Answer> known = known(key);
    if (known.isEmpty() && running.createdAt().isBefore(submission.createdAt())) {
      running.work().stop();
    }
    return known.orElse(SOUGHT);
  }

  /**
   * Tells whether a small input might be found that a submission fails.
   *
   * @param problem as it is now, or null if it is gone
   */
  public static boolean maySeek(Submission submission, @Nullable Problem problem) {
    Judgement judgement = submission.judgement();
    return judgement != null
        && judgement.failure() != null
        && problem != null
        && problem.smallest()
        && problem.version().equals(submission.problemVersion())
        && Searches.isSearched(judgement.verdict());
  }

  /** The same code may get another verdict: load decides which limit it meets first. */
  private static AidKey key(Problem problem, Submission submission, Verdict verdict) {
    return AidKey.of(KIND, problem.version() + " " + verdict, submission.code());
  }

  private Optional<Answer> known(AidKey key) {
    return Optional.ofNullable(recent.getIfPresent(key)).or(() -> kept.find(key)).map(this::read);
  }

  private Answer read(String result) {
    try {
      return result.isEmpty()
          ? NONE
          : new Answer.Found(json.readValue(result, Counterexample.class));
    } catch (JacksonException e) {
      log.warn("A kept counterexample can't be read", e);
      return NONE;
    }
  }

  private Answer begin(Submission submission, AidKey key, Failed failed, Runnable counted) {
    var running = new Running(key, submission.createdAt(), new StoppableWork());
    if (byAccount.putIfAbsent(submission.account(), running) != null) {
      return SOUGHT;
    }
    boolean hasBegun = false;
    try {
      hasBegun = line.add(failed.sender(), counted, () -> search(submission, failed, running));
      return SOUGHT; // without a place, too: there will be one soon
    } finally {
      if (!hasBegun) {
        byAccount.remove(submission.account(), running);
      }
    }
  }

  private void search(Submission submission, Failed failed, Running running) {
    try {
      String found = found(submission, failed, running);
      if (found != null) {
        recent.put(running.key(), found);
      }
    } finally {
      byAccount.remove(submission.account(), running);
    }
  }

  /**
   * Searches, and returns the result: an empty text without a counterexample, null if the search
   * was stopped. Stores the result once the slot and all workers are given back.
   */
  private @Nullable String found(Submission submission, Failed failed, Running running) {
    String found = "";
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      Result result = seeking.search(failed, end, running.work());
      Counterexample counterexample = result.found();
      found = counterexample == null ? "" : json.writeValueAsString(counterexample);
      if (result.isFinal() && !isStopping) {
        kept.keep(submission.id(), running.key(), found);
      }
    } catch (StoppableWork.StoppedException e) {
      log.debug("A search was stopped");
      return null;
    } catch (JudgeException e) {
      log.warn("No smallest input for {}: {}", failed.problem().slug(), e.getMessage());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      log.warn("The smallest input was not found for submission {}", submission.id(), e);
    }
    return found;
  }

  @Override
  public void start() {
    isStopping = false;
  }

  /** Stops all searches, without an interrupt to what they store, and waits for their end. */
  @Override
  public void stop() {
    isStopping = true;
    line.close();
    byAccount.values().forEach(running -> running.work().stop());
    try {
      if (!line.awaitEnd(STOPPING)) {
        log.warn("A search for a smallest input goes on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return !line.isClosed();
  }
}
