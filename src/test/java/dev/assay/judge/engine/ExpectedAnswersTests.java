package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.judge.JudgeContext;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.worker.Values;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedAnswersTests {

  private static final int NUMBERS = 100;
  private static final List<byte[]> INPUTS =
      Collections.nCopies(3, Values.encode(List.of(new int[NUMBERS])));

  @Test
  void takeABoundedPartOfTheHeapTogether() throws Exception {
    Path folder = Path.of("src/test/resources/judge/problems/running-sum");
    Problem problem = ((Loading.Loaded) ProblemLoader.load(folder)).problem();
    try (var context = new JudgeContext()) {
      var programs = context.part(PackagePrograms.class);
      long enoughForTwo = 12L * NUMBERS;
      assertThatThrownBy(
              () ->
                  programs.answers(
                      problem,
                      INPUTS,
                      enoughForTwo,
                      index -> new IllegalStateException("too much at " + index)))
          .hasMessage("too much at 2");
      assertThat(
              programs.answers(
                  problem,
                  INPUTS.subList(0, 2),
                  enoughForTwo,
                  index -> new IllegalStateException()))
          .hasSize(2);
    }
  }
}
