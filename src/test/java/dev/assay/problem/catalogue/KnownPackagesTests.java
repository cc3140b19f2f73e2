package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Localized;
import dev.assay.problem.catalogue.KnownPackages.Care;
import dev.assay.problem.catalogue.KnownPackages.Look;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class KnownPackagesTests {

  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
  private static final Care PATIENT = new Care(true, true);
  private static final Care TOLD = new Care(true, false);

  @TempDir private Path root;
  private PackageFixture fixture;
  private KnownPackages packages;

  @BeforeEach
  void readPackage() {
    fixture = PackageFixture.write(root, "first").aged(NOW);
    packages =
        new KnownPackages(
            List.of(new ProblemFolder(root)), Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC));
    packages.list();
    assertThat(look(Care.NONE)).isEqualTo(Look.CHANGED);
  }

  @Test
  void takesNoFaultOverBeforeTheSecondLook() {
    fixture.without("statement.md");
    assertThat(look(PATIENT)).isEqualTo(Look.BROKEN);
    assertThat(known().findings()).isEmpty();

    assertThat(look(TOLD)).isEqualTo(Look.CHANGED);
    assertThat(known().findings()).hasSize(1);
    assertThat(known().problem()).isPresent();

    fixture.with("hints.md", "");
    assertThat(look(PATIENT)).isEqualTo(Look.BROKEN);
    fixture.without("hints.md").restore();
    assertThat(look(PATIENT)).isEqualTo(Look.CHANGED);
    assertThat(known().findings()).isEmpty();
  }

  @Test
  void readsAgainWhenToldOfAChangeThatNoTimeShows() {
    fixture.replace("problem.yaml", "number: 7", "number: 8").aged(NOW);
    assertThat(look(Care.NONE)).isEqualTo(Look.SAME);
    assertThat(look(TOLD)).isEqualTo(Look.CHANGED);
    assertThat(known().problem().orElseThrow().number()).isEqualTo(8);
  }

  @Test
  void keepsAFaultThatItsCodeShowedUntilItsFilesChange() {
    var shown = new Finding(fixture.folder().resolve("Checker.java"), 1, Localized.same("failed"));
    packages.report(known().problem().orElseThrow(), shown);
    var atCheck = new Finding(fixture.folder().resolve("Caller.java"), 2, Localized.same("code"));
    packages.checkBy(problem -> List.of(atCheck));
    assertThat(packages.check(fixture.folder())).isTrue();
    assertThat(known().findings()).containsExactly(atCheck, shown);

    packages.checkBy(problem -> List.of());
    fixture.replace("problem.yaml", "number: 7", "number: 9").aged(NOW);
    assertThat(look(TOLD)).isEqualTo(Look.CHANGED);
    assertThat(known().findings()).isEmpty();
  }

  @Test
  void keepsAFaultThatItsCodeShowedAtALookWithoutChanges() {
    var shown = new Finding(fixture.folder().resolve("Checker.java"), 1, Localized.same("failed"));
    packages.report(known().problem().orElseThrow(), shown);
    look(TOLD);
    assertThat(known().findings()).containsExactly(shown);
  }

  @Test
  void forgetsAPackageThatIsGone() {
    fixture.aged(NOW);
    FileSystemUtils.deleteRecursively(fixture.folder().toFile());
    assertThat(look(TOLD)).isEqualTo(Look.SAME);
    assertThat(packages.list()).isEmpty();
    assertThat(packages.all()).isEmpty();
    assertThat(packages.find(fixture.folder())).isNull();
  }

  private Look look(Care care) {
    return packages.look(fixture.folder(), care);
  }

  private KnownPackage known() {
    return packages.all().get(fixture.folder());
  }
}
