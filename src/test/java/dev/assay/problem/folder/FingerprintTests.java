package dev.assay.problem.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTests {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path root;
  private PackageFixture fixture;

  @BeforeEach
  void writePackage() {
    fixture = PackageFixture.write(root, "first").aged(LONG_AGO);
  }

  @Test
  void holdsAsLongAsNothingChanges() throws IOException {
    Fingerprint before = fingerprint();
    assertThat(before.holds(fixture.folder())).isTrue();
    assertThat(fingerprint()).isEqualTo(before).hasSameHashCodeAs(before);
    assertThat(before.isLinked()).isFalse();
  }

  @Test
  void differsWithEachFile() throws IOException {
    for (String name : new String[] {"statement.md", "cases/sample.yaml"}) {
      Fingerprint before = fingerprint();
      fixture.with(name, "something else in " + name);
      assertThat(before.holds(fixture.folder())).as(name).isFalse();
      assertThat(fingerprint()).as(name).isNotEqualTo(before);
    }
  }

  @Test
  void differsWithANameThatComesOrGoes() throws IOException {
    Fingerprint before = fingerprint();
    fixture.with("submissions/wrong_answer/none.java", "");
    Fingerprint after = fingerprint();
    assertThat(before.holds(fixture.folder())).isFalse();
    assertThat(after).isNotEqualTo(before);

    fixture.without("submissions/wrong_answer/none.java");
    assertThat(after.holds(fixture.folder())).isFalse();
    assertThat(fingerprint()).isNotEqualTo(after);
  }

  @Test
  void holdsForJudgingWhereNoVerdictDependsOnTheChange() throws IOException {
    fixture.with("submissions/wrong_answer/none.java", "").with("statement.zh.md", "");
    for (String name :
        new String[] {"submissions/wrong_answer/none.java", "statement.md", "statement.zh.md"}) {
      Fingerprint before = fingerprint();
      fixture.with(name, "something else in " + name);
      assertThat(before.holds(fixture.folder())).as(name).isFalse();
      assertThat(before.holdsForJudging(fixture.folder())).as(name).isTrue();
    }
    for (String name :
        new String[] {"problem.yaml", "cases/sample.yaml", "submissions/accepted/other.java"}) {
      Fingerprint each = fingerprint();
      assertThat(each.holdsForJudging(fixture.folder())).isTrue();
      fixture.with(name, "something else in " + name);
      assertThat(each.holdsForJudging(fixture.folder())).as(name).isFalse();
    }
  }

  @Test
  void takesNoAccountOfTheFilesThatEditorsLeaveBehind() throws IOException {
    Fingerprint before = fingerprint();
    fixture.with("cases/.sample.yaml.swp", "").with("problem.yaml~", "");
    assertThat(fingerprint()).isEqualTo(before);
  }

  /** As a volume of Kubernetes does: each name leads through a link that is swapped at once. */
  @Test
  void followsLinksInsideThePackage() throws IOException {
    Path mount = Files.createDirectory(root.resolve("mount"));
    Path old = Files.move(fixture.folder(), mount.resolve("..1"));
    Path data = Files.createSymbolicLink(mount.resolve("..data"), old.getFileName());
    for (String name : new String[] {"problem.yaml", "statement.md", "cases"}) {
      Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
    }
    Fingerprint before = Fingerprint.of(mount);
    assertThat(before.isLinked()).isTrue();
    assertThat(before.folders()).contains(mount.toRealPath().resolve("cases"));
    assertThat(before.holds(mount)).isTrue();

    Path next = mount.resolve("..2");
    new PackageFixture(next).restore().replace("cases/sample.yaml", "1", "2").aged(LONG_AGO);
    Path swap = Files.createSymbolicLink(mount.resolve("..swap"), next.getFileName());
    Files.move(swap, data, StandardCopyOption.ATOMIC_MOVE);
    assertThat(before.holds(mount)).isFalse();
    assertThat(Fingerprint.of(mount)).isNotEqualTo(before);
  }

  @Test
  void doesNotListAFolderElsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    fixture.without("cases/sample.yaml");
    for (Path left : Files.list(fixture.folder().resolve("cases")).toList()) {
      Files.delete(left);
    }
    Files.delete(fixture.folder().resolve("cases"));
    Files.createSymbolicLink(fixture.folder().resolve("cases"), elsewhere);
    Fingerprint before = fingerprint();
    Files.writeString(elsewhere.resolve("secret.yaml"), "");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void isSettledOnceAllTimesAreOld() throws IOException {
    assertThat(fingerprint().isSettled(LONG_AGO.plusSeconds(2))).isFalse();
    assertThat(fingerprint().isSettled(LONG_AGO.plusSeconds(4))).isTrue();
    Files.setLastModifiedTime(
        fixture.folder().resolve("cases"), FileTime.from(LONG_AGO.plusSeconds(4)));
    assertThat(fingerprint().isSettled(LONG_AGO.plusSeconds(4))).isFalse();
  }

  private Fingerprint fingerprint() throws IOException {
    return Fingerprint.of(fixture.folder());
  }
}
