package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Localized;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.PackageFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class ProblemCatalogueTests {

  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir private Path root;

  @Test
  void offersWhatIsThereByNumberThenSlug() {
    PackageFixture.write(root, "zebra").replace("problem.yaml", "number: 7", "number: 1");
    PackageFixture.write(root, "beta");
    PackageFixture.write(root, "alpha");

    ProblemCatalogue catalogue = catalogue(root);

    assertThat(catalogue.all()).extracting(Problem::slug).containsExactly("zebra", "alpha", "beta");
    assertThat(catalogue.find("alpha")).contains(catalogue.all().get(1));
    assertThat(catalogue.find("gamma")).isEmpty();
    assertThat(catalogue.findings()).isEmpty();
  }

  @Test
  void followsAddedChangedAndRemovedPackages() {
    PackageFixture first = PackageFixture.write(root, "first");
    ProblemCatalogue catalogue = catalogue(root);

    PackageFixture.write(root, "second");
    catalogue.refresh();
    assertThat(catalogue.all()).extracting(Problem::slug).containsExactly("first", "second");

    first.replace("problem.yaml", "difficulty: easy", "difficulty: hard");
    catalogue.refresh();
    assertThat(catalogue.find("first").orElseThrow().difficulty()).isEqualTo(Difficulty.HARD);

    remove(first.folder());
    catalogue.refresh();
    assertThat(catalogue.all()).extracting(Problem::slug).containsExactly("second");
  }

  @Test
  void offersNoProblemWhoseCodeIsAtFault() {
    PackageFixture first = PackageFixture.write(root, "first").aged(LONG_AGO);
    PackageFixture.write(root, "second").with("Validator.java", "broken");
    ProblemCatalogue catalogue = catalogue(root);
    assertThat(catalogue.all()).hasSize(2);

    List<String> checked = new ArrayList<>();
    catalogue.checkCode(
        problem -> {
          checked.add(problem.slug());
          return "broken".equals(problem.code().validator())
              ? List.of(new Finding(root.resolve("Validator.java"), 1, "it is broken"))
              : List.of();
        });
    assertThat(catalogue.all()).extracting(Problem::slug).containsExactly("first");
    assertThat(catalogue.findings()).containsOnlyKeys("second");

    Problem good = catalogue.find("first").orElseThrow();
    first.with("Validator.java", "broken");
    catalogue.refresh();
    catalogue.refresh();
    assertThat(catalogue.find("first")).containsSame(good);
    assertThat(catalogue.findings()).containsOnlyKeys("first", "second");

    first.without("Validator.java");
    catalogue.refresh();
    assertThat(catalogue.all()).extracting(Problem::slug).containsExactly("first");
    assertThat(catalogue.findings()).containsOnlyKeys("second");
    assertThat(checked).containsExactly("first", "second", "first", "first");
  }

  @Test
  void keepsAProblemLiveWhoseCodeShowsAFaultWhileItRuns() {
    PackageFixture first = PackageFixture.write(root, "first").aged(LONG_AGO);
    ProblemCatalogue catalogue = catalogue(root);
    Problem live = catalogue.find("first").orElseThrow();
    var fault = new Finding(first.folder().resolve("Checker.java"), 1, "it never ends");

    catalogue.report(live, fault);
    catalogue.report(live, fault);
    catalogue.refresh();

    assertThat(catalogue.find("first")).containsSame(live);
    assertThat(catalogue.findings()).containsEntry("first", List.of(fault));

    first.with("Validator.java", "class Validator {}");
    catalogue.refresh();
    assertThat(catalogue.findings()).isEmpty();
    catalogue.report(live, fault);
    assertThat(catalogue.findings()).as("of a version that is gone").isEmpty();
  }

  @Test
  void followsCollections() throws IOException {
    Path other = Files.createDirectories(root.resolve("other"));
    Path file = root.resolve("one").resolve("collection.yaml");
    PackageFixture.write(file.getParent(), "alpha");
    PackageFixture.write(other, "beta");
    ProblemCatalogue catalogue = catalogue(other, file.getParent());
    assertThat(catalogue.collections()).isEmpty();

    Files.writeString(
        file,
        """
        - slug: plan
          title: { en: Plan, zh: 计划 }
          problems: [beta, alpha, gamma]
        - slug: plan
          title: { en: Again, zh: 再次 }
          problems: []
        - slug: rest
          description: { en: "*All* others.", zh: 其余。 }
          title: { en: Rest, zh: 其余 }
          problems: [alpha, alpha]
        - slug: Bad Name
          title: { en: Bad }
        """);
    catalogue.refresh();
    assertThat(catalogue.collections())
        .extracting(ProblemCollection::slug)
        .containsExactly("plan", "rest");
    assertThat(catalogue.collection("plan").orElseThrow().problems())
        .containsExactly("beta", "alpha", "gamma");
    assertThat(catalogue.collection("rest").orElseThrow().description())
        .isEqualTo(new Localized<>("*All* others.", "其余。"));
    assertThat(catalogue.collectionFindings())
        .extracting(Finding::toString)
        .containsExactly(
            file + ":3: there is no problem `gamma`",
            file + ":4: another collection already has the slug `plan`",
            file + ":10: the problem `alpha` is listed twice",
            file + ":11: `slug` must be written like two-pointers: it is the collection's URL",
            file + ":11: the key `problems` is missing",
            file + ":12: the key `zh` is missing");

    PackageFixture.write(other, "gamma");
    Files.writeString(file, "- slug: plan\n  title: { en: Plan, zh: 计划 }\n  problems: [gamma]\n");
    catalogue.refresh();
    assertThat(catalogue.collectionFindings()).isEmpty();
    Files.delete(file);
    catalogue.refresh();
    assertThat(catalogue.collections()).isEmpty();
  }

  @Test
  void readsACollectionOnlyFromAListInAFileOfText() throws IOException {
    Path file = root.resolve("collection.yaml");
    ProblemCatalogue catalogue = catalogue(root);
    for (String text : List.of("slug: plan", "- [", "", "- plan")) {
      Files.writeString(file, text);
      catalogue.refresh();
      assertThat(catalogue.collections()).as(text).isEmpty();
      assertThat(catalogue.collectionFindings()).as(text).isNotEmpty();
    }
    Files.write(file, new byte[] {'-', ' ', (byte) 0xff});
    catalogue.refresh();
    assertThat(catalogue.collectionFindings()).singleElement().asString().contains("UTF-8");
  }

  @Test
  void keepsTheLastGoodVersionWhileTheNewOneHasFaults() {
    PackageFixture fixture = PackageFixture.write(root, "first");
    ProblemCatalogue catalogue = catalogue(root);

    fixture.replace("problem.yaml", "difficulty: easy", "difficulty: brutal");
    catalogue.refresh();
    assertThat(catalogue.find("first").orElseThrow().difficulty()).isEqualTo(Difficulty.EASY);
    assertThat(catalogue.findings())
        .isEqualTo(
            Map.of(
                "first",
                List.of(
                    new Finding(
                        fixture.folder().resolve("problem.yaml"),
                        3,
                        new Localized<>(
                            "`difficulty` must be easy, medium or hard",
                            "`difficulty` 必须是 easy、medium 或 hard")))));

    fixture.replace("problem.yaml", "difficulty: brutal", "difficulty: medium");
    catalogue.refresh();
    assertThat(catalogue.find("first").orElseThrow().difficulty()).isEqualTo(Difficulty.MEDIUM);
    assertThat(catalogue.findings()).isEmpty();
  }

  @Test
  void reportsAPackageThatNeverWasWhole() {
    PackageFixture.write(root, "first").without("statement.md");
    ProblemCatalogue catalogue = catalogue(root);

    assertThat(catalogue.all()).isEmpty();
    assertThat(catalogue.findings()).containsOnlyKeys("first");
  }

  @Test
  void theFirstFolderWinsOnACommonName() throws IOException {
    Path one = Files.createDirectory(root.resolve("one"));
    Path two = Files.createDirectory(root.resolve("two"));
    PackageFixture.write(one, "same").replace("problem.yaml", "number: 7", "number: 1");
    PackageFixture second = PackageFixture.write(two, "same");

    ProblemCatalogue catalogue = catalogue(one, two);

    assertThat(catalogue.find("same").orElseThrow().number()).isEqualTo(1);
    assertThat(catalogue.findings().get("same"))
        .containsExactly(
            new Finding(
                second.folder(),
                1,
                new Localized<>(
                    "this folder is not used, because one/same has the same name: rename one",
                    "此文件夹未被使用，因为 one/same 与它同名，请改名")));
  }

  @Test
  void waitsForAMissingFolder() {
    Path later = root.resolve("later");
    ProblemCatalogue catalogue = catalogue(later);
    assertThat(catalogue.all()).isEmpty();

    PackageFixture.write(later, "first");
    catalogue.refresh();
    assertThat(catalogue.all()).hasSize(1);

    remove(later);
    catalogue.refresh();
    assertThat(catalogue.all()).isEmpty();
  }

  @Test
  void ignoresFilesAndHiddenFoldersBesideThePackages() throws IOException {
    Files.writeString(root.resolve("README.md"), "");
    Files.createDirectory(root.resolve(".git"));
    assertThat(catalogue(root).findings()).isEmpty();
  }

  @Test
  void leavesUnchangedPackagesAsTheyAre() {
    PackageFixture.write(root, "first").aged(LONG_AGO);
    ProblemCatalogue catalogue = catalogue(root);
    Problem before = catalogue.all().getFirst();

    catalogue.refresh();

    assertThat(catalogue.all().getFirst()).isSameAs(before);
  }

  @Test
  void seesAChangeThatLeavesNameSizeAndTimeAlone() {
    PackageFixture fixture = PackageFixture.write(root, "first").aged(NOW);
    SettableClock clock = new SettableClock(NOW);
    ProblemCatalogue catalogue = new ProblemCatalogue(List.of(root), clock);

    fixture.replace("problem.yaml", "number: 7", "number: 8").aged(NOW);
    clock.now = NOW.plusSeconds(4);
    catalogue.refresh();

    assertThat(catalogue.all().getFirst().number()).isEqualTo(8);
  }

  @Test
  void followsALinkToAPackage(@TempDir Path elsewhere) throws IOException {
    PackageFixture fixture = PackageFixture.write(elsewhere, "real");
    Files.createSymbolicLink(root.resolve("linked"), fixture.folder());
    ProblemCatalogue catalogue = catalogue(root);
    assertThat(catalogue.findings()).isEmpty();

    fixture.replace("problem.yaml", "number: 7", "number: 77");
    catalogue.refresh();

    assertThat(catalogue.find("linked").orElseThrow().number()).isEqualTo(77);
  }

  private static ProblemCatalogue catalogue(Path... roots) {
    return new ProblemCatalogue(List.of(roots), CLOCK);
  }

  private static void remove(Path folder) {
    FileSystemUtils.deleteRecursively(folder.toFile());
  }

  private static final class SettableClock extends Clock {
    private Instant now;

    SettableClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
