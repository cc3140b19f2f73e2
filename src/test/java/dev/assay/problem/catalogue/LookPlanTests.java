package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookPlanTests {

  private final LookPlan plan = new LookPlan();

  private static List<Path> packages(int count) {
    return IntStream.range(0, count).mapToObj(i -> Path.of("problems", "p" + i)).toList();
  }

  /** Returns the packages that some ticks look at, again for each look. */
  private List<Path> looks(int ticks, String... asked) {
    List<Path> looks = new ArrayList<>();
    for (int tick = 0; tick < ticks; tick++) {
      plan.changed(List.of(asked), looks::add, looks::add);
    }
    return looks;
  }

  /** Returns the packages whose submissions that must fail are looked at, too. */
  private List<Path> wholeLooks(int ticks) {
    List<Path> looks = new ArrayList<>();
    for (int tick = 0; tick < ticks; tick++) {
      plan.changed(List.of(), looks::add, each -> false);
    }
    return looks;
  }

  @Test
  void looksAtThreeHundredPackagesInThreeTicks() {
    plan.take(packages(300), each -> false);
    assertThat(looks(3)).containsAll(packages(300));
  }

  @Test
  void looksAtThousandsInFourteenSecondsAndNeverAtManyAtOnce() {
    plan.take(packages(3400), each -> false);
    for (int tick = 1; tick <= 35; tick++) {
      assertThat(looks(1)).hasSizeLessThan(120);
    }
    assertThat(looks(35)).containsAll(packages(3400));
  }

  @Test
  void looksAtWholePackagesInTwoMinutes() {
    plan.take(packages(3400), each -> false);
    assertThat(wholeLooks(1)).hasSizeLessThan(15);
    assertThat(wholeLooks(300)).containsAll(packages(3400));
  }

  @Test
  void looksAtThoseThatAreAskedForInThreeTicks() {
    plan.take(packages(3400), each -> false);
    assertThat(looks(3, "p3000", "p2000", "p1500", "unknown"))
        .contains(
            Path.of("problems", "p3000"),
            Path.of("problems", "p2000"),
            Path.of("problems", "p1500"));
  }

  @Test
  void looksRarelyAtThoseThatTheKernelTellsOf() {
    plan.take(packages(3400), each -> true);
    assertThat(looks(1, "p3000")).hasSizeLessThan(15);
    assertThat(looks(300)).containsAll(packages(3400));
  }
}
