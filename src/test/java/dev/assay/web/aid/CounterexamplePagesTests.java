package dev.assay.web.aid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.aid.counterexample.Counterexample;
import dev.assay.judge.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CounterexamplePagesTests {

  @Test
  void offersALongInputWholeToCopyAndRun() {
    String input = "s = \"" + "(".repeat(5_000) + "\"";
    var found =
        new Counterexample(
            Verdict.WRONG_ANSWER,
            input,
            "false",
            "true",
            "",
            null,
            List.of(),
            5_001,
            Counterexample.Origin.SEARCHED,
            9);
    var view = CounterexamplePages.view(found, null, Locale.ENGLISH);
    assertThat(view.input().cut()).isTrue();
    assertThat(view.input().whole()).isEqualTo(input);
  }
}
