package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.problem.signature.JavaType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptSuitesTests {

  private final KeptSuites kept = new KeptSuites(250);

  private void add(String slug, int bytes) {
    var loading = (Loading.Loaded) ProblemLoader.load(Path.of("problems", slug));
    Problem problem = loading.problem();
    var large = new PreparedCase(1, new byte[bytes], null, new JavaType.Scalar("int"));
    kept.add(new TestSuite(problem, List.of(large)));
  }

  @Test
  void forgetsTheSuiteThatWasNotAskedForLongest() {
    add("lru-cache", 100);
    add("maximum-gap", 100);
    kept.find("lru-cache");
    add("valid-parentheses", 100);
    assertThat(kept.find("maximum-gap")).isEmpty();
    assertThat(kept.find("lru-cache")).isPresent();
    assertThat(kept.find("valid-parentheses")).isPresent();
  }

  @Test
  void keepsTheLastSuiteHoweverLargeItIs() {
    add("lru-cache", 100);
    add("maximum-gap", 1000);
    assertThat(kept.find("lru-cache")).isEmpty();
    assertThat(kept.find("maximum-gap")).isPresent();
  }

  @Test
  void countsOneVersionOfAProblemOnly() {
    add("lru-cache", 100);
    for (int version = 1; version <= 5; version++) {
      add("maximum-gap", 100);
    }
    assertThat(kept.find("lru-cache")).isPresent();
  }

  @Test
  void hasRoomUntilAnotherSuiteOfAverageSizeWouldPushOneOut() {
    assertThat(kept.hasRoom()).isTrue();
    add("lru-cache", 100);
    assertThat(kept.hasRoom()).isTrue();
    add("maximum-gap", 100);
    assertThat(kept.hasRoom()).isFalse();
  }
}
