package dev.assay.aid.counterexample;

import dev.assay.aid.counterexample.Counterexample.Origin;
import dev.assay.aid.counterexample.Known.Answered;
import dev.assay.aid.counterexample.Searches.Result;
import dev.assay.compiler.Compilation.Compiled;
import dev.assay.judge.InvalidInputException;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.CaseResult;
import dev.assay.judge.engine.TestSuite;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches the smallest input that one submission fails. For one use. */
final class Search {

  /**
   * A call with a small input takes far less, unless it never ends. It is the same for all limits
   * of time: a series gets a fifth of it, and must not end for lack of time in a cold worker.
   */
  private static final Duration SHORT = Duration.ofMillis(350);

  /** All calls together sleep no longer, since a sleeping one keeps the slot from others. */
  private static final Duration MOST_IDLE = Duration.ofMillis(500);

  /** The verdicts whose failed case can be made smaller: there is time for many calls. */
  private static final Set<Verdict> QUICK = Set.of(Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR);

  /** All verdicts with which a small input may fail. */
  static final Set<Verdict> SEARCHED =
      Set.of(
          Verdict.WRONG_ANSWER,
          Verdict.RUNTIME_ERROR,
          Verdict.TIME_LIMIT_EXCEEDED,
          Verdict.MEMORY_LIMIT_EXCEEDED);

  private static final int MOST_VALUES_OF_CASE = 60;
  private static final int MOST_TEXT = 10_000;
  private static final int MOST_BYTES_TO_SHRINK = 128 << 10;

  /** The judge is asked about so many inputs at most, since each takes it a whole call. */
  private static final int MOST_CONFIRMED = 3;

  /** An input that has so many times fewer bytes is smaller for a reader as well. */
  private static final int CLEARLY = 4;

  private final SearchParts parts;
  private final Problem problem;
  private final Inputs inputs;
  private final Compiled compiled;
  private final Verdict wanted;
  private final Pool pool;
  private final SearchTurn turn;
  private final Known known;
  private final Candidate candidate;

  Search(
      SearchParts parts,
      Problem problem,
      Compiled compiled,
      Verdict wanted,
      Pool pool,
      SearchTurn turn) {
    this.parts = parts;
    this.problem = problem;
    this.compiled = compiled;
    this.wanted = wanted;
    this.pool = pool;
    this.turn = turn;
    inputs = new Inputs(problem);
    known = new Known(problem, parts.runners(), pool.validator(), pool.reference(), turn);
    var steps = parts.runners().steps(problem, compiled);
    var calls = parts.runners().openMany(problem.limits(), steps, SHORT, MOST_IDLE);
    candidate =
        new Candidate(
            calls,
            Candidate.checks(problem, parts.customChecks()),
            verdict -> verdict == wanted,
            turn);
  }

  /**
   * Returns the smallest input, if one was found and the judge confirms it.
   *
   * @param failed the case that the submission failed; null if it is not known now
   */
  Result search(@Nullable PreparedCase failed) throws InterruptedException {
    List<PreparedCase> cases = pool.cases();
    PreparedCase stored = failed;
    Optional<Result> result = Optional.empty();
    boolean isUnconfirmed = false;
    int next = 0;
    for (int tries = 0; tries < MOST_CONFIRMED && result.isEmpty(); tries++) {
      int first = candidate.firstFailing(cases.subList(next, cases.size()));
      PreparedCase small = first < 0 ? null : cases.get(next + first);
      Optional<Answered> found = Optional.ofNullable(small).flatMap(this::answered);
      Optional<Answered> own =
          Optional.ofNullable(stored)
              .filter(each -> isWorthATry(each, small))
              .flatMap(this::answered);
      boolean isSmaller = found.isPresent() && (own.isEmpty() || isBelow(found.get(), own.get()));
      Optional<Answered> start = isSmaller ? found : own.or(() -> found);
      if (start.isEmpty()) {
        return none(failed != null);
      }
      result = confirmed(start.get(), failed, isSmaller);
      isUnconfirmed |= result.isEmpty();
      if (isSmaller) {
        next = after(next + first, cases.size());
      } else {
        stored = null;
      }
    }
    Result end = result.orElse(Result.NOT_NOW);
    return isUnconfirmed && end.found() == null
        ? none(true) // another search would find the same
        : end;
  }

  private static boolean isBelow(Answered one, Answered other) {
    return one.input().size().compareTo(other.input().size()) < 0;
  }

  /** Code that is slow rather than endless is in time until inputs are larger by far. */
  private int after(int unconfirmed, int end) {
    int next = unconfirmed + 1;
    return wanted == Verdict.TIME_LIMIT_EXCEEDED ? next + (end - next) / 2 : next;
  }

  private Optional<Result> confirmed(
      Answered start, @Nullable PreparedCase failed, boolean isSearched)
      throws InterruptedException {
    Answered smallest =
        QUICK.contains(wanted)
            ? new Shrinker(problem.signature(), inputs, known, candidate, turn).shrink(start)
            : start;
    boolean isCase =
        failed != null && Arrays.equals(smallest.prepared().arguments(), failed.arguments());
    Origin origin = isSearched ? Origin.SEARCHED : Origin.SHRUNK;
    return confirmed(smallest, isCase ? Origin.CASE : origin);
  }

  /**
   * Tells whether to begin with the case that failed: to read a large one takes time and memory.
   */
  private boolean isWorthATry(PreparedCase failed, @Nullable PreparedCase small) {
    int length = failed.arguments().length;
    return QUICK.contains(wanted)
        && length <= MOST_BYTES_TO_SHRINK
        && (small == null || (long) CLEARLY * small.arguments().length >= length);
  }

  private Optional<Answered> answered(PreparedCase prepared) {
    return inputs
        .decoded(prepared.arguments())
        .map(input -> new Answered(input, prepared, prepared.arguments().length));
  }

  private Result none(boolean triedAll) {
    return new Result(
        null, pool.isWhole() && !turn.isDisturbed() && (triedAll || !QUICK.contains(wanted)));
  }

  /**
   * Lets the judge decide as it decides on a run: it validates the input once more, and has the
   * expected answer made anew. Empty if it had time and decides otherwise.
   */
  private Optional<Result> confirmed(Answered smallest, Origin origin) throws InterruptedException {
    int size = smallest.input().size().values();
    if (size > (origin == Origin.CASE ? MOST_VALUES_OF_CASE : Shrinker.MOST_VALUES)) {
      return Optional.of(none(true));
    }
    turn.comeToEnd();
    if (!turn.goesOn()) {
      return Optional.of(Result.NOT_NOW);
    }
    turn.endWorkers();
    try {
      TestSuite suite = parts.suites().of(problem, List.of(smallest.prepared().arguments()));
      return turn.goesOn() ? confirmed(suite, size, origin) : Optional.of(Result.NOT_NOW);
    } catch (InvalidInputException e) {
      return Optional.of(Result.NOT_NOW); // the validator does not always say the same
    }
  }

  private Optional<Result> confirmed(TestSuite suite, int size, Origin origin)
      throws InterruptedException {
    boolean hasTime = turn.left().compareTo(problem.limits().time()) >= 0;
    if (wanted == Verdict.TIME_LIMIT_EXCEEDED && !hasTime) {
      return Optional.of(Result.NOT_NOW); // code that is killed early might still be in time
    }
    PreparedCase prepared = suite.cases().getFirst();
    try (var judge = parts.caseJudges().open(suite, compiled, turn.left())) {
      CaseResult result = judge.run(prepared);
      if (result.verdict() != wanted) {
        return hasTime ? Optional.empty() : Optional.of(Result.NOT_NOW);
      }
      var found =
          Counterexample.of(result.runCase(problem, prepared), size, origin, candidate.tried());
      boolean isShort = found.input().length() + found.expected().length() <= MOST_TEXT;
      boolean isFinal = origin != Origin.CASE || !turn.isDisturbed(); // or there may be a smaller
      return Optional.of(isShort ? new Result(found, isFinal) : none(true));
    }
  }
}
