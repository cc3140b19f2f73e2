package dev.assay.sandbox;

import dev.assay.sandbox.image.ImageManifest;
import dev.assay.sandbox.image.LinkWorkshop;
import dev.assay.sandbox.image.WorkerJar;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Links a run-time image of java.base and the worker's files with the JDK's jlink. */
public final class WorkerImage {

  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private static final Path JLINK = JAVA_HOME.resolve("bin/jlink");
  private static final long LINK_MINUTES = 5;

  private WorkerImage() {}

  /**
   * Makes an image in {@code target}, which must not exist yet; for building a container.
   *
   * @throws IOException if it can't be made; the message says why
   */
  public static void make(Path target) throws IOException, InterruptedException {
    if (!canBeLinked()) {
      throw new IOException("There is no jlink in " + JAVA_HOME + "; run this with a whole JDK.");
    }
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path workshop = Files.createTempDirectory("assay-worker");
    try {
      link(WorkerFiles.in(workshop), target);
    } finally {
      FileSystemUtils.deleteRecursively(workshop);
    }
  }

  static Path launcher(Path home) {
    return home.resolve("bin/java");
  }

  static Path library(Path home) {
    return home.resolve("lib").resolve(WorkerFiles.LIBRARY);
  }

  /** Tells whether workers can start on the image in {@code home}: it is there, and undamaged. */
  static boolean isWhole(Path home) {
    return Files.isExecutable(launcher(home)) && ImageManifest.agreesWith(home);
  }

  static boolean canBeLinked() {
    return Files.isExecutable(JLINK);
  }

  /**
   * Links beside {@code target} and moves the finished image there, so no half image is ever used.
   * A damaged image in its place goes.
   */
  static void link(WorkerFiles files, Path target) throws IOException, InterruptedException {
    Path parent = target.toAbsolutePath().resolve("..").normalize();
    Files.createDirectories(parent);
    try (LinkWorkshop workshop = LinkWorkshop.in(parent)) {
      Path output = workshop.folder().resolve("image");
      Path log = workshop.folder().resolve("log");
      Process process =
          new ProcessBuilder(
                  JLINK.toString(),
                  "--module-path",
                  files.jar().toString(),
                  "--add-modules",
                  WorkerJar.MODULE,
                  "--strip-java-debug-attributes",
                  "--no-header-files",
                  "--no-man-pages",
                  "--output",
                  output.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(LINK_MINUTES, TimeUnit.MINUTES);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException("jlink failed: " + Files.readString(log));
      }
      Files.copy(files.library(), library(output));
      WorkerArchive.make(output);
      ImageManifest.write(output);
      if (Files.exists(target)) {
        Files.move(target, workshop.folder().resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(output, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
