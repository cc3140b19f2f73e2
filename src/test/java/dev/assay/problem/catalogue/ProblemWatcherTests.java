package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** Each change must be followed with the kernel's notices, and without. */
class ProblemWatcherTests {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path root;

  enum Kernel {
    TELLS(FolderNotices::open),
    IS_SILENT(FolderNotices::none);

    private final Supplier<FolderNotices> notices;

    Kernel(Supplier<FolderNotices> notices) {
      this.notices = notices;
    }

    ProblemWatcher watcher(ProblemCatalogue catalogue) {
      return new ProblemWatcher(catalogue, notices.get(), Clock.systemUTC());
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsFilesAndFolders(Kernel kernel) throws IOException {
    PackageFixture first = PackageFixture.write(root, "first").aged(LONG_AGO);
    ProblemCatalogue catalogue = catalogue(root);
    try (ProblemWatcher watcher = kernel.watcher(catalogue)) {
      watcher.start();
      first.replace("problem.yaml", "number: 7", "number: 8");
      awaitNumber(catalogue, "first", 8);

      Path draft = Files.writeString(root.resolve(".draft"), text(first).replace("r: 8", "r: 9"));
      Files.move(draft, first.folder().resolve("problem.yaml"), StandardCopyOption.ATOMIC_MOVE);
      awaitNumber(catalogue, "first", 9);

      first.with("submissions/compile_error/none.java", "");
      await()
          .until(
              () -> catalogue.find("first").orElseThrow().submissions().toString(),
              s -> s.contains("none"));

      Files.move(first.folder(), root.resolve("renamed"));
      await().until(() -> slugs(catalogue).equals(List.of("renamed")));
      new PackageFixture(root.resolve("renamed"))
          .replace("problem.yaml", "number: 9", "number: 10");
      awaitNumber(catalogue, "renamed", 10);

      PackageFixture.write(root.resolve(".draft2"), "renamed")
          .replace("problem.yaml", "number: 7", "number: 11");
      Files.move(root.resolve("renamed"), root.resolve(".old"));
      Files.move(root.resolve(".draft2/renamed"), root.resolve("renamed"));
      awaitNumber(catalogue, "renamed", 11);
      new PackageFixture(root.resolve("renamed"))
          .replace("problem.yaml", "number: 11", "number: 12");
      awaitNumber(catalogue, "renamed", 12);

      new PackageFixture(root.resolve("renamed")).without("statement.md");
      await().until(() -> catalogue.findings().containsKey("renamed"));
      assertThat(slugs(catalogue)).containsExactly("renamed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsTheFolderOfPackagesItself(Kernel kernel) throws IOException {
    Path folder = root.resolve("problems");
    ProblemCatalogue catalogue = catalogue(folder);
    try (ProblemWatcher watcher = kernel.watcher(catalogue)) {
      watcher.start();
      PackageFixture.write(folder, "first");
      await().until(() -> slugs(catalogue).equals(List.of("first")));

      FileSystemUtils.deleteRecursively(folder);
      await().until(() -> slugs(catalogue).isEmpty());
      PackageFixture.write(folder, "second");
      await().until(() -> slugs(catalogue).equals(List.of("second")));

      Files.writeString(
          folder.resolve("collection.yaml"),
          "- slug: plan\n  title: { en: Plan, zh: 计划 }\n  problems: [second]\n");
      await().until(() -> catalogue.collection("plan").isPresent());
    }
  }

  /** As Kubernetes swaps a volume, and a deployment its releases. */
  @ParameterizedTest
  @EnumSource
  void followsLinksThatAreSwapped(Kernel kernel) throws IOException {
    Path mount = Files.createDirectory(root.resolve("mount"));
    PackageFixture.write(mount.resolve("..1"), "first").aged(LONG_AGO);
    PackageFixture.write(mount.resolve("..2"), "first")
        .replace("problem.yaml", "number: 7", "number: 8")
        .aged(LONG_AGO);
    Files.createSymbolicLink(mount.resolve("..data"), Path.of("..1"));
    Files.createSymbolicLink(mount.resolve("first"), Path.of("..data/first"));
    Path current = Files.createSymbolicLink(root.resolve("current"), mount);
    PackageFixture.write(root.resolve("next"), "second");

    ProblemCatalogue catalogue = catalogue(current);
    try (ProblemWatcher watcher = kernel.watcher(catalogue)) {
      watcher.start();
      swap(mount.resolve("..data"), Path.of("..2"));
      awaitNumber(catalogue, "first", 8);
      swap(current, root.resolve("next"));
      await().until(() -> slugs(catalogue).equals(List.of("second")));
    }
  }

  private static void swap(Path link, Path target) throws IOException {
    Path fresh = Files.createSymbolicLink(link.resolveSibling(".swap"), target);
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ProblemCatalogue catalogue(Path folder) {
    return new ProblemCatalogue(List.of(folder), Clock.systemUTC());
  }

  private static void awaitNumber(ProblemCatalogue catalogue, String slug, int number) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> catalogue.find(slug).map(Problem::number).equals(Optional.of(number)));
  }

  private static String text(PackageFixture fixture) throws IOException {
    return Files.readString(fixture.folder().resolve("problem.yaml"));
  }

  private static List<String> slugs(ProblemCatalogue catalogue) {
    return catalogue.all().stream().map(Problem::slug).toList();
  }
}
