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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the smallest input that a submission fails: one that is kept, or by a search in the
 * background, of which each account has at most one at a time. After {@link #LONGEST} a search
 * begins nothing more; one that failed, or had no time, found nothing. After a restart it is as if
 * none had begun.
 */
public final class Counterexamples implements SmartLifecycle {

  /** Wall time from the request on in which a search begins calls, all waits included. */
  public static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(Counterexamples.class);
  private static final String KIND = "COUNTEREXAMPLE";

  private static final int MOST_WAITING = 100;
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
  private final ThreadPoolExecutor threads;
  private final Map<UUID, Running> byAccount = new ConcurrentHashMap<>();
  private final Cache<AidKey, String> recent =
      Caffeine.newBuilder()
          .maximumWeight(MOST_RECENT_TEXT)
          .weigher((AidKey key, String result) -> 300 + result.length())
          .expireAfterWrite(RECENTLY)
          .build();
  private volatile boolean isStopping;

  private record Running(AidKey key, StoppableWork work) {}

  /** Searches as {@link Searches#search} does. */
  interface Seeking {
    Result search(Failed failed, long end, StoppableWork work);
  }

  /**
   * @param atOnce searches that go on at one time
   */
  Counterexamples(Seeking seeking, KeptAids kept, JsonMapper json, int atOnce) {
    this.seeking = seeking;
    this.kept = kept;
    this.json = json;
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("counterexample-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
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
   * @param counted is called before a search begins, and may refuse it by an exception
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
      return running.key().equals(key) ? SOUGHT : known(key).orElse(SOUGHT);
    }
    Optional<Answer> known = known(key);
    if (known.isPresent()) {
      return known.get();
    }
    counted.run();
    var failed =
        new Failed(problem, submission.code(), judgement.verdict(), failure.number(), sender);
    return begin(submission, key, failed);
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

  private Answer begin(Submission submission, AidKey key, Failed failed) {
    var running = new Running(key, new StoppableWork());
    if (byAccount.putIfAbsent(submission.account(), running) != null) {
      return SOUGHT;
    }
    long end = System.nanoTime() + LONGEST.toNanos();
    boolean hasBegun = false;
    try {
      threads.execute(() -> search(submission, failed, running, end));
      hasBegun = true;
      return SOUGHT;
    } catch (RejectedExecutionException e) {
      return NONE;
    } finally {
      if (!hasBegun) { // a thread may lack memory, too
        byAccount.remove(submission.account(), running);
      }
    }
  }

  private void search(Submission submission, Failed failed, Running running, long end) {
    try {
      recent.put(running.key(), found(submission, failed, running, end));
    } finally {
      byAccount.remove(submission.account(), running);
    }
  }

  /**
   * Returns what was found, empty if nothing was. Stores it after the slot and all workers were
   * given back.
   */
  private String found(Submission submission, Failed failed, Running running, long end) {
    String found = "";
    try {
      Result result = seeking.search(failed, end, running.work());
      Counterexample counterexample = result.found();
      found = counterexample == null ? "" : json.writeValueAsString(counterexample);
      if (result.isFinal() && !isStopping) {
        kept.keep(submission.id(), running.key(), found);
      }
    } catch (StoppableWork.StoppedException e) {
      log.debug("A search was stopped");
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
    threads.shutdown();
    byAccount.values().forEach(running -> running.work().stop());
    try {
      if (!threads.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("A search for a smallest input goes on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return !threads.isShutdown();
  }
}
