package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.TestRuntime;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the server as a process, where it must fail: with one sentence and an exit code. */
class StartTests {

  @TempDir private Path folder;

  @Test
  void failsWhereTheDataFolderIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(failure("--assay.data=" + file)).contains(file + " is a file");
  }

  @Test
  void failsWhereAnotherServerUsesTheDatabase() throws Exception {
    try (var other =
        DriverManager.getConnection("jdbc:h2:file:" + folder + "/assay", "assay", "")) {
      assertThat(other.isValid(1)).isTrue();
      assertThat(failure("--assay.data=" + folder, "--server.port=0"))
          .contains("in use by another server");
    }
  }

  @Test
  void failsWhereThePortIsInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      String said = failure("--assay.data=" + folder, "--server.port=" + other.getLocalPort());
      assertThat(said).contains("Port " + other.getLocalPort() + " is in use");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "assay.judge.slots=many, assay.judge.slots has the value many",
    "assay.sandbox=maybe, enforce or off",
    "assay.compiler.max-source=9MB, assay.compiler.max-source must be at most 512KB",
    "assay.idle-workers=-1, assay.idle-workers must be 0 or more",
    "spring.datasource.url=jdbc:postgresql://localhost:1/assay, can't be reached",
  })
  void failsWithABadProperty(String property, String said) throws Exception {
    assertThat(failure("--assay.data=" + folder, "--server.port=0", "--" + property))
        .contains(said);
  }

  private String failure(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Assay.class.getName(),
                "--assay.worker-runtime=" + TestRuntime.home(),
                "--assay.problems=" + folder));
    command.addAll(List.of(arguments));
    File output = folder.resolve("output").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(output.toPath());
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    assertThat(said).doesNotContain("\tat ", "Caused by", "Exception");
    List<String> errors = said.lines().filter(line -> line.contains("ERROR")).toList();
    assertThat(errors).as(said).hasSize(1);
    return errors.getFirst();
  }
}
