package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProblemConfigurationTests {

  @TempDir private Path root;

  @Test
  void theServerReadsTheNamedFoldersAndFollowsThem() {
    PackageFixture.write(root.resolve("one"), "first");
    PackageFixture.write(root.resolve("two"), "second");
    new ApplicationContextRunner()
        .withUserConfiguration(ProblemConfiguration.class)
        .withPropertyValues(
            "assay.problems=" + root.resolve("one") + "," + root.resolve("two"),
            "assay.data=" + root.resolve("data"))
        .run(
            context -> {
              ProblemCatalogue catalogue = context.getBean(ProblemCatalogue.class);
              assertThat(catalogue.all())
                  .extracting(Problem::slug)
                  .containsExactly("first", "second");

              PackageFixture.write(root.resolve("two"), "third");
              await().until(() -> catalogue.find("third").isPresent());
            });
  }
}
