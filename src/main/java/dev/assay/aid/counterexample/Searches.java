package dev.assay.aid.counterexample;

import dev.assay.compiler.Compilation;
import dev.assay.judge.JudgeException;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.Place;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.judge.engine.TestSuite;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches smallest inputs, each on the calling thread and within a fixed time. */
public final class Searches {

  /** CPU time of a search, the workers' included; a pool has its own. */
  private static final Duration MOST_CPU = Duration.ofSeconds(3);

  private final SearchParts parts;
  private final Pools pools;

  public Searches(SearchParts parts) {
    this(parts, new Pools());
  }

  Searches(SearchParts parts, Pools pools) {
    this.parts = parts;
    this.pools = pools;
  }

  /** Tells whether a small input may fail with this verdict. */
  static boolean isSearched(Verdict verdict) {
    return Search.SEARCHED.contains(verdict);
  }

  /**
   * Code that failed.
   *
   * @param number of the case that it failed, from 1
   * @param sender whose work waits behind that of others if it took more time lately
   */
  public record Failed(Problem problem, String code, Verdict verdict, int number, String sender) {}

  /**
   * The end of a search.
   *
   * @param found null if there is none
   * @param isFinal whether another search would find no more; false if this one was disturbed, knew
   *     less than it might, or found something that the judge did not confirm
   */
  public record Result(@Nullable Counterexample found, boolean isFinal) {
    static final Result NOT_NOW = new Result(null, false);
  }

  /**
   * Searches the smallest input that {@code failed} fails. May be interrupted.
   *
   * @param end the latest end, as a reading of {@link System#nanoTime}
   * @param work in which it is interrupted
   * @throws JudgeException if a sandbox or the package failed
   * @throws StoppableWork.StoppedException if it was stopped
   */
  public Result search(Failed failed, long end, StoppableWork work) {
    return work.does(
        () -> {
          Place place = parts.slots().place(Line.SEARCHES, failed.sender());
          try (var turn = new SearchTurn(place, end, MOST_CPU)) {
            return search(failed, turn);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JudgeException("The search was interrupted.", e);
          }
        });
  }

  private Result search(Failed failed, SearchTurn turn) throws InterruptedException {
    Problem problem = failed.problem();
    Optional<Pool> pool = pools.of(problem, turn.left(), () -> make(problem, turn));
    if (pool.isEmpty() || !turn.goesOn()) {
      return Result.NOT_NOW;
    }
    if (!(parts.compiler().solution(problem, failed.code())
        instanceof Compilation.Compiled compiled)) {
      return new Result(null, true);
    }
    var search = new Search(parts, problem, compiled, failed.verdict(), pool.get(), turn);
    return search.search(failedCase(failed));
  }

  /** Returns the case; null if the cases are not prepared, which might take all of the time. */
  private @Nullable PreparedCase failedCase(Failed failed) {
    List<PreparedCase> cases =
        parts.suites().prepared(failed.problem()).map(TestSuite::cases).orElse(List.of());
    boolean isKnown = failed.number() >= 1 && failed.number() <= cases.size();
    return isKnown ? cases.get(failed.number() - 1) : null;
  }

  private Optional<Pool> make(Problem problem, SearchTurn turn) throws InterruptedException {
    if (!turn.goesOn()) {
      return Optional.empty();
    }
    Pool pool = new PoolMaker(problem, parts, turn, PoolExtent.OF_SEARCH).make();
    turn.hasMadePool();
    return turn.goesOn() ? Optional.of(pool) : Optional.empty();
  }
}
