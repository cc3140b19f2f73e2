package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookRoundTests {

  private static final List<Path> TEN =
      IntStream.range(0, 10).mapToObj(i -> Path.of("p" + i)).toList();

  @Test
  void goesRoundInTheGivenNumberOfSlices() {
    LookRound round = new LookRound(4, 1);
    List<Path> seen = new ArrayList<>();
    for (int slice = 0; slice < 4; slice++) {
      round.slice(TEN, seen::add);
    }
    assertThat(seen).hasSize(12).startsWith(TEN.toArray(Path[]::new));
    assertThat(seen.subList(10, 12)).isEqualTo(TEN.subList(0, 2));
  }

  @Test
  void goesFasterThroughFewPackagesButOnlyOnceRound() {
    assertThat(new LookRound(4, 7).slice(TEN, each -> true)).isEqualTo(TEN.subList(0, 7));
    assertThat(new LookRound(4, 70).slice(TEN, each -> true)).isEqualTo(TEN);
  }

  @Test
  void returnsThoseThatHaveChanged() {
    assertThat(new LookRound(1, 1).slice(TEN, each -> each.endsWith("p3")))
        .containsExactly(Path.of("p3"));
  }

  @Test
  void copesWithPackagesThatGo() {
    LookRound round = new LookRound(1, 1);
    round.slice(TEN, each -> true);
    assertThat(round.slice(TEN.subList(0, 3), each -> true)).hasSize(3);
    assertThat(round.slice(List.of(), each -> true)).isEmpty();
  }
}
