package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.assay.sandbox.image.LinkWorkshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class WorkerImageTests {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"lib/modules", "lib/server/libjvm.so", "lib/libsyscalls.so", "bin/java"})
  void isNotWholeWithoutAFileOrWithHalfOfIt(String name) throws IOException {
    Path image = copy();
    assertThat(WorkerImage.isWhole(image)).isTrue();
    Path file = image.resolve(name);
    byte[] content = Files.readAllBytes(file);

    byte[] changed = content.clone();
    changed[content.length / 2] ^= 1;
    Files.write(file, changed);
    assertThat(WorkerImage.isWhole(image)).isFalse();
    Files.write(file, content);
    assertThat(WorkerImage.isWhole(image)).isTrue();

    truncate(file);
    assertThat(WorkerImage.isWhole(image)).isFalse();
    Files.delete(file);
    assertThat(WorkerImage.isWhole(image)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9})
  void isNotWholeWithAPartOfItsManifest(double part) throws IOException {
    Path image = copy();
    Path manifest = image.resolve("assay-manifest");
    List<String> lines = Files.readAllLines(manifest);
    Files.write(manifest, lines.subList(0, (int) (part * lines.size())));
    assertThat(WorkerImage.isWhole(image)).isFalse();
  }

  @Test
  void isRefusedIfItIsGivenAndDamaged() throws IOException {
    Path image = copy();
    truncate(image.resolve("lib/modules"));
    assertThatThrownBy(() -> WorkerRuntime.of(properties(image)))
        .hasMessageStartingWith("assay.worker-runtime: ")
        .hasMessageContaining("is damaged; delete it");
  }

  @Test
  void isMadeAnewIfItIsDamaged() throws IOException {
    WorkerFiles files = WorkerFiles.in(folder.resolve("worker"));
    FileSystemUtils.copyRecursively(TestRuntime.home(), files.image());
    truncate(files.image().resolve("lib/modules"));
    Path left = Files.createDirectory(files.image().resolveSibling("linking123"));
    Files.writeString(left.resolve("lock"), "");

    WorkerRuntime runtime = WorkerRuntime.of(properties(null));
    assertThat(left).doesNotExist();
    await().atMost(Duration.ofMinutes(5)).until(runtime::isImage);
    assertThat(WorkerImage.isWhole(files.image())).isTrue();
  }

  @Test
  void clearsWorkshopsThatKilledProcessesLeft() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("linking1"));
    Files.writeString(killed.resolve("lock"), "");
    Path beginning = Files.createDirectory(folder.resolve("linking2"));
    Path old = Files.createDirectory(folder.resolve("linking3"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    Path other = Files.createDirectory(folder.resolve("java"));
    try (LinkWorkshop inUse = LinkWorkshop.in(folder)) {
      LinkWorkshop.clear(folder);
      assertThat(inUse.folder()).exists();
      assertThat(beginning).exists();
      assertThat(other).exists();
      assertThat(killed).doesNotExist();
      assertThat(old).doesNotExist();
    }
    LinkWorkshop.clear(folder);
    assertThat(Files.list(folder)).containsExactlyInAnyOrder(beginning, other);
  }

  private SandboxProperties properties(Path image) {
    return new SandboxProperties(
        SandboxProperties.Mode.ENFORCE, folder, 0, Duration.ofSeconds(5), image);
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve("image");
    FileSystemUtils.copyRecursively(TestRuntime.home(), copy);
    return copy;
  }

  private static void truncate(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length / 2));
  }
}
