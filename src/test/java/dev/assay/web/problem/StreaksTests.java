package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreaksTests {

  @Test
  void drawsAStrokeForEachProblem() {
    Streaks streaks = Streaks.of(List.of(true, false, true, false, false));
    assertThat(streaks.done()).isEqualTo("M3.0 14l5-12M23.6 14l5-12");
    assertThat(streaks.next()).isEqualTo("M13.3 14l5-12");
    assertThat(streaks.open()).isEqualTo("M33.9 14l5-12M44.2 14l5-12");
    assertThat(streaks.width()).isEqualTo(52);
    assertThat(streaks.height()).isEqualTo(16);
  }

  @Test
  void marksNothingAsNextOnceAllIsSolved() {
    assertThat(Streaks.of(List.of(true, true)).next()).isEmpty();
  }

  @Test
  void wrapsLongCollections() {
    Streaks streaks = Streaks.of(Collections.nCopies(75, false));
    assertThat(streaks.width()).isEqualTo(310);
    assertThat(streaks.height()).isEqualTo(16 + 2 * 22);
    assertThat(streaks.open().split("M")).hasSize(75);
    assertThat(streaks.open()).contains("M3.0 36l5-12", "M3.0 58l5-12");
  }
}
