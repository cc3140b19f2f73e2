package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MutantReasonsTests {

  private final MutantReasons reasons =
      MutantReasons.in(
          """
          class Solution {
            int f(int n) {
              n++; // mutants: both are right
              // mutants: of the next line,
              // with words that go on
              n--;
              return n; // mutants:
            }
          }
          """);

  @Test
  void standAtTheEndOfTheirLineOrBeforeIt() {
    assertThat(reasons.covers(3)).isTrue();
    assertThat(reasons.covers(6)).isTrue();
    assertThat(reasons.covers(2)).isFalse();
    assertThat(reasons.covers(4)).isFalse();
  }

  @Test
  void mustSaySomething() {
    assertThat(reasons.covers(7)).isFalse();
  }

  @Test
  void areNeedlessWhereNothingSurvives() {
    assertThat(reasons.needless(Set.of(3))).containsExactly(4);
    assertThat(reasons.needless(Set.of(3, 6, 7))).isEmpty();
  }
}
