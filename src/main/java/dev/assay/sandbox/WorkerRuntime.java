package dev.assay.sandbox;

import dev.assay.sandbox.image.ImageManifest;
import dev.assay.sandbox.image.LinkWorkshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Java run-time that workers start on.
 *
 * <p>The best one is an image of java.base and the worker alone, with a {@link WorkerArchive}: it
 * starts with half of the CPU time. If none is configured, it is linked once in the background and
 * kept under the data folder; until then workers start on this JVM's own run-time, limited to
 * java.base.
 */
final class WorkerRuntime {

  private static final Logger log = LoggerFactory.getLogger(WorkerRuntime.class);

  private final Path library;
  private final List<String> limitedJava;
  private volatile @Nullable Path image;

  private WorkerRuntime(Path library, List<String> limitedJava, @Nullable Path image) {
    this.library = library;
    this.limitedJava = limitedJava;
    this.image = image;
  }

  /** Chooses the run-time that {@code properties} name, or that the data folder holds. */
  static WorkerRuntime of(SandboxProperties properties) throws IOException {
    Path given = properties.workerRuntime();
    return given != null ? given(given) : own(properties.data().resolve("worker"));
  }

  private static WorkerRuntime given(Path image) throws IOException {
    Path library = WorkerImage.library(image).toAbsolutePath();
    if (!Files.isExecutable(WorkerImage.launcher(image)) || !Files.exists(library)) {
      throw new IOException(
          "assay.worker-runtime: there is no Java run-time for workers in %s; make one with the"
                  .formatted(image)
              + " command worker-image");
    }
    if (ImageManifest.isIn(image) && !ImageManifest.agreesWith(image)) {
      throw new IOException(
          "assay.worker-runtime: the Java run-time for workers in %s is damaged; delete it and make"
                  .formatted(image)
              + " it again with the command worker-image");
    }
    return new WorkerRuntime(library, List.of(), image);
  }

  private static WorkerRuntime own(Path folder) throws IOException {
    WorkerFiles files = WorkerFiles.in(folder);
    List<String> limitedJava =
        List.of(
            WorkerImage.launcher(WorkerImage.JAVA_HOME).toString(),
            "--limit-modules",
            "java.base",
            "-p",
            files.jar().toString());
    LinkWorkshop.clear(files.folder());
    if (WorkerImage.isWhole(files.image())) {
      return new WorkerRuntime(files.library(), limitedJava, files.image());
    }
    var runtime = new WorkerRuntime(files.library(), limitedJava, null);
    if (Files.exists(files.image())) {
      log.warn("The workers' run-time image in {} is damaged; it is made anew", files.image());
    }
    if (WorkerImage.canBeLinked()) {
      Thread.ofPlatform().daemon().name("worker-image").start(() -> runtime.link(files));
    }
    return runtime;
  }

  private void link(WorkerFiles files) {
    try {
      WorkerImage.link(files, files.image());
      image = files.image();
      log.info("Workers start faster from now on, on {}", files.image());
    } catch (IOException e) {
      log.warn("Workers go on starting on this JVM's own run-time: {}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the library for {@link dev.assay.worker.Syscalls}, on this side and in workers. */
  Path library() {
    return library;
  }

  /** Tells whether the run-time is an image. */
  boolean isImage() {
    return image != null;
  }

  /**
   * Returns the beginning of the command line: the java program and the options of the run-time.
   */
  List<String> launcher() {
    Path linked = image;
    return linked == null ? limitedJava : WorkerArchive.launcher(linked);
  }
}
