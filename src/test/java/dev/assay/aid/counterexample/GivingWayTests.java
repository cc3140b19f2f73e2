package dev.assay.aid.counterexample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.StoppableWork;
import dev.assay.judge.Verdict;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.Slots.Line;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A search and a submission where there is one slot. */
class GivingWayTests {

  @Test
  void submissionGoesFirstAndTheSearchIsNotFinalButItsPoolIsKept() throws Exception {
    Path folder = Path.of("problems", "valid-parentheses");
    Problem problem = ((Loading.Loaded) ProblemLoader.load(folder)).problem();
    String right = problem.reference().code();
    try (var context = new JudgeContext("--assay.judge.slots=1")) {
      assertThat(context.judge().judge(problem, right, (judged, total) -> {}).verdict())
          .isEqualTo(Verdict.ACCEPTED);
      Slots slots = context.part(Slots.class);
      var pools = new Pools();
      var searches = new Searches(SearchesTests.parts(context), pools);
      var failed = new Searches.Failed(problem, right, Verdict.TIME_LIMIT_EXCEEDED, 1, "class");
      var first = new FutureTask<>(() -> search(searches, failed));
      slots.in(
          Line.SUBMISSIONS,
          () -> {
            Thread thread = Thread.ofPlatform().start(first);
            Awaitility.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
            return true;
          }); // the search has the slot now
      boolean wasSearching = slots.in(Line.SUBMISSIONS, "class", () -> !first.isDone());
      assertThat(wasSearching).isTrue();
      assertThat(first.get()).isEqualTo(new Searches.Result(null, false));
      assertThat(pools.of(problem, Duration.ZERO, Optional::empty)).isPresent();
      assertThat(search(searches, failed)).isEqualTo(new Searches.Result(null, true));
    }
  }

  private static Searches.Result search(Searches searches, Searches.Failed failed) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    return searches.search(failed, end, new StoppableWork());
  }
}
