package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.worker.Frame;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workers may lie in every result that they send. */
class ResultsTests {

  @Test
  void keepsAsManyDetailsAsTheFaultHas() {
    assertThat(unusable(Frame.Kind.NO_SUCH_PREFIX, "4", "3", "more").arguments())
        .containsExactly("4", "3");
    assertThat(unusable(Frame.Kind.NO_SUCH_PREFIX, "4").arguments()).containsExactly("4", "");
    assertThat(unusable(Frame.Kind.TOO_DEEP).arguments()).containsExactly("");
    var threw = (Outcome.Threw) outcome(Frame.Kind.THREW);
    assertThat(threw.message()).isEmpty();
  }

  @Test
  void cutsDetailsThatNoWorkerSends() {
    String text = "x".repeat(1 << 20);
    assertThat(unusable(Frame.Kind.NOTATION_REFUSED, text).arguments().getFirst()).hasSize(4_001);
    assertThat(((Outcome.Threw) outcome(Frame.Kind.THREW, text)).message()).hasSize(4_001);
    assertThat(((Outcome.Refused) outcome(Frame.Kind.REFUSED, text)).message()).hasSize(4_001);
  }

  private static Outcome.Unusable unusable(Frame.Kind kind, String... details) {
    return (Outcome.Unusable) outcome(kind, details);
  }

  private static Outcome outcome(Frame.Kind kind, String... details) {
    var result = new Frame.Result(kind, 0, new byte[0], "", List.of(details), List.of());
    return new Results(List.of()).outcome(result, Duration.ofSeconds(1), Duration.ZERO);
  }
}
