package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.folder.PackageFixture;
import dev.assay.verify.Verification.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a verification makes of the places that it is given. */
class VerificationTests {

  @TempDir private Path problems;

  @Test
  void knowsTheProblemsBesideACollection() throws IOException {
    PackageFixture.write(problems, "add-more");
    PackageFixture.write(problems, "add-up");
    Path collections = problems.resolve("collection.yaml");
    Files.writeString(
        collections,
        "- { slug: all, title: { en: All, zh: 全部 }, problems: [add-up, add-more, ../add-up] }\n");
    try (var context = new VerifyContext()) {
      assertThat(
              new Verification(context, line -> {}, Extent.VERDICTS)
                  .verify(List.of(problems.resolve("add-up"), collections)))
          .extracting(finding -> finding.message().en())
          .containsExactly("there is no problem `../add-up`");
    }
  }

  @Test
  void takesAllThatLiesInAFolderOfPackages() throws IOException {
    PackageFixture.write(problems, "add-more");
    PackageFixture.write(problems, "add-up");
    PackageFixture.write(problems, "broken").with("problem.yaml", "number: 1\n");
    Files.writeString(problems.resolve("README.md"), "Hello");
    Files.writeString(problems.resolve("problem.schema.json"), "{}");
    Files.writeString(problems.resolve("all.zip"), "");
    Files.writeString(
        problems.resolve("collection.yaml"),
        "- { slug: all, title: { en: All, zh: 全部 }, problems: [add-up, gone] }\n");
    List<Path> places = new ArrayList<>();
    try (Stream<Path> found = Files.list(problems)) {
      places.addAll(found.sorted().toList());
    }
    places.add(problems.resolve("add-up"));
    places.add(problems.resolve("../" + problems.getFileName() + "/add-more"));

    List<String> progress = new ArrayList<>();
    List<String> findings;
    try (var context = new VerifyContext()) {
      findings =
          new Verification(context, progress::add, Extent.VERDICTS)
              .verify(places).stream()
                  .map(finding -> problems.relativize(finding.file()) + ":" + finding.line())
                  .toList();
    }
    assertThat(findings).containsOnly("all.zip:1", "broken/problem.yaml:1", "collection.yaml:1");
    assertThat(progress)
        .filteredOn(line -> line.startsWith("["))
        .extracting(line -> line.substring(0, 5))
        .containsExactly("[1/3]", "[2/3]", "[3/3]");
    assertThat(progress.getLast())
        .startsWith("3 problems verified, of which 1 with findings: ")
        .endsWith(" findings");
  }
}
