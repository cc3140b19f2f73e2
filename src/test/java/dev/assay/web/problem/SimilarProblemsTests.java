package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarProblemsTests {

  @TempDir Path root;

  private final List<Problem> all = new ArrayList<>();

  @Test
  void countsARareTagMoreThanACommonOne() {
    Problem problem = add("own", "easy", "array, bit");
    add("common", "easy", "array");
    add("another", "easy", "array");
    add("third", "easy", "array, math");
    add("rare", "hard", "bit");
    assertThat(ranked(problem)).startsWith("rare");
  }

  @Test
  void countsAllSharedTags() {
    Problem problem = add("own", "easy", "array, sorting, math");
    add("one", "easy", "array");
    add("both", "hard", "array, sorting");
    assertThat(ranked(problem)).containsExactly("both", "one");
  }

  @Test
  void putsTheSameDifficultyFirstAmongEquals() {
    Problem problem = add("own", "medium", "array");
    add("easy", "easy", "array");
    add("medium", "medium", "array");
    assertThat(ranked(problem)).containsExactly("medium", "easy");
  }

  @Test
  void namesNeitherTheProblemItselfNorStrangers() {
    Problem problem = add("own", "easy", "array");
    add("stranger", "easy", "graph");
    assertThat(ranked(problem)).isEmpty();
    assertThat(ranked(add("untagged", "easy", ""))).isEmpty();
  }

  private List<String> ranked(Problem problem) {
    return new SimilarProblems(all).of(problem).stream().map(Problem::slug).toList();
  }

  private Problem add(String slug, String difficulty, String tags) {
    Problem problem =
        PackageFixture.write(root, slug)
            .with(
                "problem.yaml",
                """
                number: %d
                title: { en: %s, zh: %s }
                difficulty: %s
                tags: [%s]
                signature: int addUp(int[] nums)
                """
                    .formatted(all.size() + 1, slug, slug, difficulty, tags))
            .load();
    all.add(problem);
    return problem;
  }
}
