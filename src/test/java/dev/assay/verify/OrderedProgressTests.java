package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedProgressTests {

  private final List<String> told = new ArrayList<>();

  private final VerifyProgress out =
      new VerifyProgress() {
        @Override
        public void done(String line) {
          told.add(line);
        }

        @Override
        public void step(String what, int done, int total) {
          told.add(what + " " + done + "/" + total);
        }
      };

  @Test
  void tellsOfTheFirstAtOnceAndOfOthersInTheirTurn() {
    var parts = new OrderedProgress(out);
    var first = parts.next();
    var second = parts.next();
    var third = parts.next();

    third.done("third");
    third.close();
    second.done("second");
    second.step("mutants", 1, 2);
    first.step("mutants", 1, 3);
    first.done("first");
    assertThat(told).containsExactly("mutants 1/3", "first");

    first.close();
    second.done("more of the second");
    assertThat(told).containsExactly("mutants 1/3", "first", "second", "more of the second");

    second.close();
    assertThat(told).endsWith("more of the second", "third");
  }
}
