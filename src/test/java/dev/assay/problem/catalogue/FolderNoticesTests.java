package dev.assay.problem.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderNoticesTests {

  private static final Path ONE = Path.of("one");
  private static final Path TWO = Path.of("two");

  @TempDir private Path root;
  private Path folder;
  private final FolderNotices notices = FolderNotices.open();
  private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() throws IOException {
    folder = Files.createDirectory(root.resolve("folder"));
    notices.listen((owner, names) -> told.add(owner));
  }

  @AfterEach
  void close() throws IOException {
    notices.close();
  }

  @Test
  void tellsOfWrittenRenamedAndRemovedFiles() throws Exception {
    assertThat(notices.cover(ONE, List.of(folder))).isTrue();
    assertThat(notices.isComplete(ONE)).isTrue();
    Path file = Files.writeString(folder.resolve("file"), "a");
    awaitOnly(ONE);
    Files.writeString(file, "b");
    awaitOnly(ONE);
    Path draft = Files.writeString(root.resolve("draft"), "c");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    awaitOnly(ONE);
    Files.delete(file);
    awaitOnly(ONE);
  }

  @Test
  void tellsEachOwnerOfASharedFolder() throws Exception {
    notices.cover(ONE, List.of(folder));
    notices.cover(TWO, List.of(folder));
    Files.writeString(folder.resolve("file"), "a");
    assertThat(Set.of(next(), next())).containsExactlyInAnyOrder(ONE, TWO);

    notices.forget(ONE);
    told.clear();
    Files.delete(folder.resolve("file"));
    awaitOnly(TWO);
  }

  @Test
  void staysWithAFolderThatIsMovedToAnotherOwner() throws Exception {
    notices.cover(ONE, List.of(folder));
    Path moved = Files.move(folder, root.resolve("moved"));
    notices.cover(TWO, List.of(moved));
    notices.forget(ONE);
    told.clear();
    Files.writeString(moved.resolve("file"), "a");
    awaitOnly(TWO);
  }

  @Test
  void coversTheFolderThatHasTakenTheNameOfAnother() throws Exception {
    notices.cover(ONE, List.of(folder));
    Path old = Files.move(folder, root.resolve("old"));
    Files.createDirectory(folder);
    assertThat(notices.cover(ONE, List.of(folder))).isTrue();
    assertThat(notices.cover(ONE, List.of(folder))).isFalse();
    Files.writeString(old.resolve("file"), "a");
    Files.writeString(folder.resolve("file"), "a");
    awaitOnly(ONE);
    Files.delete(old.resolve("file"));
    Files.delete(folder.resolve("file"));
    awaitOnly(ONE);
  }

  @Test
  void isIncompleteOnceAFolderIsGone() throws Exception {
    notices.cover(ONE, List.of(folder));
    Files.delete(folder);
    awaitOnly(ONE);
    assertThat(notices.isComplete(ONE)).isFalse();
    assertThat(notices.cover(ONE, List.of(folder))).isFalse();
    assertThat(notices.isComplete(ONE)).isFalse();
    assertThat(notices.knows(ONE)).isTrue();
  }

  @Test
  void areNeverCompleteWithoutAKernelThatTells() {
    FolderNotices none = FolderNotices.none();
    assertThat(none.cover(ONE, List.of(folder))).isFalse();
    assertThat(none.isComplete(ONE)).isFalse();
  }

  private Path next() throws InterruptedException {
    Path owner = told.poll(20, TimeUnit.SECONDS);
    assertThat(owner).as("a notice").isNotNull();
    return owner;
  }

  private void awaitOnly(Path owner) throws InterruptedException {
    assertThat(next()).isEqualTo(owner);
    assertThat(Set.copyOf(told)).isSubsetOf(owner);
    told.clear();
  }
}
