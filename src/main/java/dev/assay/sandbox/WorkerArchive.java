package dev.assay.sandbox;

import dev.assay.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive in a run-time image: all classes that a worker needs, loaded and linked, with their
 * modules (the JDK's AOT cache, JEP 483).
 *
 * <p>Measured: a worker starts with 123 ms of CPU time instead of 170. The JVM uses an archive only
 * with the options it was made with, so both uses take them from here and from {@link
 * WorkerCommand}.
 */
final class WorkerArchive {

  private static final String NAME = "worker.aot";
  private static final long MINUTES = 2;

  private WorkerArchive() {}

  /** Returns the beginning of a command line for the image in {@code home}. */
  static List<String> launcher(Path home) {
    return launcher(home, "-XX:AOTCache=" + file(home));
  }

  private static List<String> launcher(Path home, String... options) {
    List<String> command = new ArrayList<>();
    command.add(WorkerImage.launcher(home).toAbsolutePath().toString());
    command.addAll(List.of(options));
    return command;
  }

  /** Returns the archive's place in the image in {@code home}. */
  static Path file(Path home) {
    return home.resolve("lib").resolve(NAME).toAbsolutePath();
  }

  /**
   * Makes the archive of an image: rehearses a worker's work, archives the classes that were
   * loaded, and tries the archive.
   *
   * @throws IOException if no archive could be made; the message says why
   */
  static void make(Path home) throws IOException, InterruptedException {
    Path loaded = Files.createTempFile("assay-loaded", ".conf");
    String configuration = "-XX:AOTConfiguration=" + loaded;
    String archive = "-XX:AOTCache=" + file(home);
    try {
      Files.delete(loaded); // the JVM does not overwrite a file
      run(home, WorkerMain.HOST_GONE, "-XX:AOTMode=record", configuration);
      run(home, 0, "-XX:AOTMode=create", configuration, archive);
      run(home, WorkerMain.HOST_GONE, "-XX:AOTMode=on", archive); // fails if it can't be used
    } finally {
      Files.deleteIfExists(loaded);
    }
  }

  private static void run(Path home, int exitCode, String... options)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("assay-archive", ".log");
    try {
      List<String> command =
          WorkerCommand.rehearsal(launcher(home, options), WorkerImage.library(home));
      Process process =
          new ProcessBuilder(command)
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended || process.exitValue() != exitCode) {
        process.destroyForcibly();
        throw new IOException(
            "the archive of the workers' classes failed at %s: %s"
                .formatted(options[0], Files.readString(log, StandardCharsets.ISO_8859_1)));
      }
    } finally {
      Files.delete(log);
    }
  }
}
