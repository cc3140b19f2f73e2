package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class PackageChangesTests {

  @TempDir private Path problems;
  private PackageChanges changes;

  @BeforeEach
  void writeTwoPackages() throws IOException {
    save("one/problem.yaml", "number: 1");
    save("two/problem.yaml", "number: 2");
    changes = new PackageChanges(List.of(problems));
  }

  @Test
  void beginsWithAllPackagesOnceTheyAreSettled() throws IOException {
    assertThat(changes.next()).isEmpty();
    assertThat(changes.next()).containsExactly(problems.resolve("one"), problems.resolve("two"));
    assertThat(changes.next()).isEmpty();
  }

  @Test
  void tellsOfASavedFileWhenNoMoreFollow() throws IOException {
    changes.next();
    changes.next();
    save("two/cases/sample.yaml", "- 1");
    assertThat(changes.next()).isEmpty();
    save("two/cases/secret.yaml", "- 1");
    assertThat(changes.next()).isEmpty();
    assertThat(changes.next()).containsExactly(problems.resolve("two"));
    assertThat(changes.next()).isEmpty();
  }

  @Test
  void takesAPackageForItself() throws IOException {
    changes = new PackageChanges(List.of(problems.resolve("one")));
    changes.next();
    assertThat(changes.next()).containsExactly(problems.resolve("one"));
    save("two/problem.yaml", "number: 22");
    changes.next();
    assertThat(changes.next()).isEmpty();
    save("one/statement.md", "Count.");
    changes.next();
    assertThat(changes.next()).containsExactly(problems.resolve("one"));
  }

  @Test
  void hearsOfNewPackages() throws IOException {
    changes.next();
    changes.next();
    save("three/problem.yaml", "number: 3");
    changes.next();
    assertThat(changes.next()).containsExactly(problems.resolve("three"));
  }

  @Test
  void outlivesAFolderThatGoesAwayForAWhile() throws IOException {
    changes.next();
    changes.next();
    FileSystemUtils.deleteRecursively(problems);
    assertThat(changes.next()).isEmpty();
    save("four/problem.yaml", "number: 4");
    changes.next();
    assertThat(changes.next()).containsExactly(problems.resolve("four"));
  }

  private void save(String name, String text) throws IOException {
    Path file = problems.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
