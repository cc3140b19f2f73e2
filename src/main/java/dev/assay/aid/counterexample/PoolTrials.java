package dev.assay.aid.counterexample;

import dev.assay.judge.JudgeException;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.AnswerChecks;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.judge.engine.SmallCalls;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs the example submissions of a package on its pool of small inputs, one after the other in one
 * worker, since they have one author.
 */
public final class PoolTrials {

  /** A safeguard, as is the CPU time: what is tried is bounded by counts. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration MOST_CPU = Duration.ofMinutes(2);

  /** An example must not fail for lack of time alone. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(2);

  private static final Set<String> CAUGHT = Set.of("WRONG_ANSWER", "RUNTIME_ERROR");

  private final SearchParts parts;

  public PoolTrials(SearchParts parts) {
    this.parts = parts;
  }

  /** A small valid input on which an accepted example gives another answer than the reference. */
  public record Difference(ExampleSubmission example, String input, String expected) {}

  /** An example that no input failed as far as it was tried: on the first inputs of the pool. */
  public record Unfinished(ExampleSubmission example, int tried) {}

  /**
   * The end of all trials.
   *
   * @param inputs in the pool
   * @param uncaught wrong examples that no input of the pool catches
   * @param unfinished examples for which there was no time to try all inputs
   */
  public record Result(
      int inputs,
      List<Difference> differences,
      List<ExampleSubmission> uncaught,
      List<Unfinished> unfinished) {}

  /**
   * Tries all examples.
   *
   * @param accepted the examples that were accepted, as they must
   * @throws JudgeException if the package's code does not compile, or a sandbox failed
   */
  public Result of(Problem problem, List<ExampleSubmission> accepted) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (var turn = new SearchTurn(parts.slots().place(Line.RUNS, ""), end, MOST_CPU).keeping()) {
      return turn.goesOn()
          ? new Trials(problem, turn).all(accepted)
          : new Result(0, List.of(), List.of(), List.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JudgeException("The trials were interrupted.", e);
    }
  }

  private final class Trials {
    private final Problem problem;
    private final SearchTurn turn;
    private final Pool pool;
    private final AnswerChecks checks;
    private final SmallCalls calls;
    private final List<Difference> differences = new ArrayList<>();
    private final List<ExampleSubmission> uncaught = new ArrayList<>();
    private final List<Unfinished> unfinished = new ArrayList<>();

    Trials(Problem problem, SearchTurn turn) throws InterruptedException {
      this.problem = problem;
      this.turn = turn;
      pool = new PoolMaker(problem, parts, turn, PoolExtent.OF_VERIFICATION).make();
      checks = Candidate.checks(problem, parts.customChecks());
      calls = parts.runners().openMany(problem, pool.reference(), LONGEST_CALL);
    }

    Result all(List<ExampleSubmission> accepted) throws InterruptedException {
      for (ExampleSubmission example : accepted) {
        if (!example.equals(problem.reference())) {
          failing(example, verdict -> true)
              .map(found -> difference(example, found))
              .ifPresent(differences::add);
        }
      }
      for (ExampleSubmission example : wrong().toList()) {
        Verdict verdict = Verdict.valueOf(example.verdict());
        int before = unfinished.size();
        if (failing(example, each -> each == verdict).isEmpty() && unfinished.size() == before) {
          uncaught.add(example);
        }
      }
      return new Result(pool.cases().size(), differences, uncaught, unfinished);
    }

    private Stream<ExampleSubmission> wrong() {
      return problem.submissions().stream().filter(example -> CAUGHT.contains(example.verdict()));
    }

    private Optional<PreparedCase> failing(ExampleSubmission example, Predicate<Verdict> wanted)
        throws InterruptedException {
      calls.load(parts.runners().steps(problem, example));
      var candidate = new Candidate(calls, checks, wanted, turn);
      int first = candidate.firstFailing(pool.cases());
      if (first < 0 && candidate.tried() < pool.cases().size()) {
        unfinished.add(new Unfinished(example, candidate.tried()));
      }
      return first < 0 ? Optional.empty() : Optional.of(pool.cases().get(first));
    }

    private Difference difference(ExampleSubmission example, PreparedCase found) {
      return new Difference(
          example, found.input(problem, Integer.MAX_VALUE), Notation.write(found.expected()));
    }
  }
}
