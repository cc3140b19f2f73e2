package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTests {

  @TempDir private Path folder;

  @Test
  void readsATildeAsAShellDoes() {
    String home = System.getProperty("user.home");
    assertThat(StartCheck.path("~/assay", "assay.data")).isEqualTo(Path.of(home, "assay"));
    assertThat(StartCheck.path("~", "assay.data")).isEqualTo(Path.of(home));
    assertThat(StartCheck.path("a/~b", "assay.data")).isEqualTo(Path.of("a/~b").toAbsolutePath());
    assertThat(StartCheck.path("~b", "assay.data")).isEqualTo(Path.of("~b").toAbsolutePath());
    assertThat(StartCheck.path("./data/../x", "assay.data"))
        .isEqualTo(Path.of("x").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\0b", "gr\ufffd\ufffdsse"})
  void refusesAPathThatJavaCannotWrite(String path) {
    assertThatThrownBy(() -> StartCheck.path(path, "assay.data"))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("assay.data");
  }

  @Test
  void refusesAPathThatHasAMeaningForTheDatabase() {
    assertThatThrownBy(() -> StartCheck.checkForDatabase(Path.of("/a;b")))
        .hasMessageContaining("semicolon");
    assertThatThrownBy(() -> StartCheck.checkForDatabase(Path.of("/a\\b")))
        .hasMessageContaining("backslash");
    assertThatCode(() -> StartCheck.checkForDatabase(Path.of("/a ~b:c=d,e%20")))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsALinkThatLeadsNowhereFromAFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/nonexistent/folder"));
    assertThatThrownBy(() -> StartCheck.checkWritable(link))
        .hasMessageStartingWith(link + " is a link that leads to no folder");
  }

  @Test
  void makesSureThatFilesCanBeWritten() throws IOException {
    Path data = folder.resolve("new/data");
    StartCheck.checkWritable(data);
    assertThat(data).isEmptyDirectory();

    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path bad : new Path[] {file, file.resolve("below"), Path.of("/proc/assay")}) {
      assertThatThrownBy(() -> StartCheck.checkWritable(bad))
          .as("%s", bad)
          .isInstanceOf(StartException.class)
          .hasMessageContaining("assay.data");
    }
  }

  @Test
  void needsAFolderForTemporaryFiles() {
    StartCheck.checkTemporary(folder);
    assertThatThrownBy(() -> StartCheck.checkTemporary(folder.resolve("missing")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("it is missing")
        .hasMessageContaining("java.io.tmpdir");
  }
}
