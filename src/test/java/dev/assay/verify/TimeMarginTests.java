package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeMarginTests {

  private static final Duration LIMIT = Duration.ofMillis(1000);

  @Test
  void wantsRightSolutionsToNeedHalfOfTheLimitAtMost() {
    assertThat(TimeMargin.fault(trial(Verdict.ACCEPTED, 500), LIMIT)).isEmpty();
    assertThat(TimeMargin.fault(trial(Verdict.ACCEPTED, 501), LIMIT))
        .hasValue(
            "case 9 takes 501 ms, more than half of the time limit of 1000 ms: raise the limit");
  }

  @Test
  void wantsSlowSolutionsToNeedTwiceTheLimitAtLeast() {
    assertThat(TimeMargin.fault(trial(Verdict.TIME_LIMIT_EXCEEDED, 2000), LIMIT)).isEmpty();
    assertThat(TimeMargin.fault(trial(Verdict.TIME_LIMIT_EXCEEDED, 1999), LIMIT))
        .hasValue(
            "case 9 takes 1999 ms, less than twice the time limit of 1000 ms:"
                + " add a larger case, or lower the limit");
  }

  @Test
  void doesNotMindTheTimeOfOtherMistakes() {
    assertThat(TimeMargin.fault(trial(Verdict.WRONG_ANSWER, 900), LIMIT)).isEmpty();
  }

  private static ExampleTrial trial(Verdict verdict, long millis) {
    var judgement = new Judgement(verdict, 9, 9, millis, 0, List.of(), null);
    return new ExampleTrial(judgement, Duration.ofMillis(millis), 9);
  }
}
