package dev.assay.aid.counterexample;

import dev.assay.judge.PackageException;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.AnswerChecks;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.OutcomeWording;
import dev.assay.judge.engine.SmallCalls;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Code that is searched for an input that it fails. It is called for a short time only: what takes
 * longer is of no interest, unless its time limit is what it fails.
 */
final class Candidate {

  /** Each takes its whole short time, and a worker. */
  private static final int MOST_STOPPED = 3;

  /** Where each case needs a call of its own, there is time for few: at once, and in all. */
  private static final int MOST_SLOW = 300;

  private static final int MOST_SLOW_IN_ALL = 1_200;

  /** Each answer that Checker.java decides on takes a call, too. */
  private static final int MOST_CHECKED = 600;

  private static final int MOST_CHECKED_IN_ALL = 2_400;

  /** A checker decides on a small answer in far less, unless it never ends. */
  private static final Duration LONGEST_CHECK = Duration.ofMillis(500);

  private final SmallCalls calls;
  private final AnswerChecks checks;
  private final Predicate<Verdict> wanted;
  private final SearchTurn turn;
  private int stopped;
  private int tried;
  private int checked;

  /**
   * @param wanted the verdicts for which it is searched
   */
  Candidate(SmallCalls calls, AnswerChecks checks, Predicate<Verdict> wanted, SearchTurn turn) {
    this.calls = turn.use(calls);
    this.checks = turn.use(checks);
    this.wanted = wanted;
    this.turn = turn;
  }

  /** Opens the checks of answers to small inputs. */
  static AnswerChecks checks(Problem problem, CustomChecks customChecks) {
    return new AnswerChecks(problem, customChecks, LONGEST_CHECK);
  }

  /** Returns the number of inputs that were tried so far. */
  int tried() {
    return tried;
  }

  /** Returns the index of the first of {@code cases} that fails as wanted; -1 if none does. */
  int firstFailing(List<PreparedCase> cases) throws InterruptedException {
    var found = new Found(cases);
    if (!cases.isEmpty() && mayGoOn() && turn.goesOn()) {
      int left = Math.clamp(MOST_SLOW_IN_ALL - tried, 0, MOST_SLOW);
      int most = calls.isSlow() ? left : cases.size();
      List<byte[]> inputs = cases.stream().limit(most).map(PreparedCase::arguments).toList();
      Rounds.call(calls, inputs, turn, found);
    }
    return found.index;
  }

  private boolean mayGoOn() {
    return stopped < MOST_STOPPED && checked < MOST_CHECKED_IN_ALL;
  }

  private final class Found implements SmallCalls.Hearer {
    private final List<PreparedCase> cases;
    private final int mostChecked;
    private int index = -1;

    Found(List<PreparedCase> cases) {
      this.cases = cases;
      mostChecked = Math.min(checked + MOST_CHECKED, MOST_CHECKED_IN_ALL);
    }

    @Override
    public boolean heard(int at, Outcome outcome) throws InterruptedException {
      tried++;
      Optional<Verdict> verdict = failure(cases.get(at), outcome);
      if (verdict.filter(wanted).isPresent()) {
        index = at;
        return false;
      }
      stopped += outcome instanceof Outcome.Stopped ? 1 : 0;
      return stopped < MOST_STOPPED && checked < mostChecked;
    }
  }

  /** Returns the verdict on a case, short of its time; empty if it is right. */
  private Optional<Verdict> failure(PreparedCase prepared, Outcome outcome)
      throws InterruptedException {
    return switch (outcome) {
      case Outcome.Answered answered ->
          answered.answer().read(answer -> isRight(prepared, answer))
              ? Optional.empty()
              : Optional.of(Verdict.WRONG_ANSWER);
      case Outcome.PackageFailed failed -> Optional.empty();
      default -> Optional.of(OutcomeWording.verdict(outcome));
    };
  }

  /** A checker is asked only about answers that differ. */
  private boolean isRight(PreparedCase prepared, @Nullable Object answer)
      throws InterruptedException {
    if (Objects.deepEquals(prepared.expected(), answer)) {
      return true;
    }
    checked += checks.callsChecker() ? 1 : 0;
    try {
      return checks.fault(answer, prepared).isEmpty();
    } catch (PackageException e) {
      stopped++; // it may have taken its whole time
      return true; // it can't tell, so nothing is known against the answer
    }
  }
}
