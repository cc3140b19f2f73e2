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

  /** The verdicts whose failed case can be made smaller: there is time for many calls. */
  private static final Set<Verdict> QUICK = Set.of(Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR);

  /** All verdicts with which a small input may fail. */
  static final Set<Verdict> SEARCHED =
      Set.of(
          Verdict.WRONG_ANSWER,
          Verdict.RUNTIME_ERROR,
          Verdict.TIME_LIMIT_EXCEEDED,
          Verdict.MEMORY_LIMIT_EXCEEDED);

  /** A larger input is no help to a reader. */
  private static final int MOST_VALUES = 600;

  private static final int MOST_VALUES_OF_CASE = 60;
  private static final int MOST_TEXT = 10_000;
  private static final int MOST_BYTES_TO_SHRINK = 128 << 10;

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
    var calls = parts.runners().openMany(problem.limits(), steps, SHORT);
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
    int first = candidate.firstFailing(pool.cases());
    PreparedCase small = first < 0 ? null : pool.cases().get(first);
    Optional<Answered> found = Optional.ofNullable(small).flatMap(this::answered);
    Optional<Answered> stored =
        Optional.ofNullable(failed)
            .filter(each -> isWorthATry(each, small))
            .flatMap(this::answered);
    boolean isSmaller =
        found.isPresent()
            && (stored.isEmpty()
                || found.get().input().size().compareTo(stored.get().input().size()) < 0);
    Optional<Answered> start = isSmaller ? found : stored.or(() -> found);
    if (start.isEmpty()) {
      return none(failed != null);
    }
    Answered smallest =
        QUICK.contains(wanted)
            ? new Shrinker(problem.signature(), inputs, known, candidate, turn).shrink(start.get())
            : start.get();
    boolean isCase =
        failed != null && Arrays.equals(smallest.prepared().arguments(), failed.arguments());
    Origin origin = isSmaller ? Origin.SEARCHED : Origin.SHRUNK;
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
   * expected answer made anew.
   */
  private Result confirmed(Answered smallest, Origin origin) throws InterruptedException {
    int size = smallest.input().size().values();
    if (size > (origin == Origin.CASE ? MOST_VALUES_OF_CASE : MOST_VALUES)) {
      return none(true);
    }
    turn.comeToEnd();
    if (!turn.goesOn()) {
      return Result.NOT_NOW;
    }
    turn.endWorkers();
    try {
      return confirmed(
          parts.suites().of(problem, List.of(smallest.prepared().arguments())), size, origin);
    } catch (InvalidInputException e) {
      return Result.NOT_NOW; // the validator does not always say the same
    }
  }

  private Result confirmed(TestSuite suite, int size, Origin origin) throws InterruptedException {
    boolean hasTime = turn.left().compareTo(problem.limits().time()) >= 0;
    if (wanted == Verdict.TIME_LIMIT_EXCEEDED && !hasTime) {
      return Result.NOT_NOW; // code that is killed early might still be in time
    }
    PreparedCase prepared = suite.cases().getFirst();
    try (var judge = parts.caseJudges().open(suite, compiled, turn.left())) {
      CaseResult result = judge.run(prepared);
      if (result.verdict() != wanted) {
        return Result.NOT_NOW;
      }
      var found =
          Counterexample.of(result.runCase(problem, prepared), size, origin, candidate.tried());
      boolean isShort = found.input().length() + found.expected().length() <= MOST_TEXT;
      return isShort ? new Result(found, true) : none(true);
    }
  }
}
