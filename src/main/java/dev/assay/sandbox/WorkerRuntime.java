package dev.assay.sandbox;

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
 * <p>Best is an image of nothing but java.base and the worker: it starts with two thirds of the CPU
 * time. Where none is given it is linked once, in the background, and kept under the data folder;
 * until then workers start on this JVM's own run-time, limited to java.base.
 */
final class WorkerRuntime {

  private static final Logger log = LoggerFactory.getLogger(WorkerRuntime.class);

  private final Path workerJar;
  private volatile @Nullable Path image;

  private WorkerRuntime(Path workerJar) {
    this.workerJar = workerJar;
  }

  /** Chooses the run-time that {@code properties} name, or that the data folder holds. */
  static WorkerRuntime of(SandboxProperties properties, Path workerJar) throws IOException {
    var runtime = new WorkerRuntime(workerJar);
    Path given = properties.workerRuntime();
    if (given != null) {
      if (!Files.isExecutable(WorkerImage.launcher(given))) {
        throw new IOException("assay.worker-runtime: there is no Java run-time in " + given);
      }
      runtime.image = given;
      return runtime;
    }
    Path kept = properties.data().resolve("worker").resolve(WorkerImage.key(workerJar));
    if (Files.isExecutable(WorkerImage.launcher(kept))) {
      runtime.image = kept;
    } else if (WorkerImage.canBeLinked()) {
      Thread.ofPlatform().daemon().name("worker-image").start(() -> runtime.link(kept));
    }
    return runtime;
  }

  private void link(Path target) {
    try {
      WorkerImage.link(workerJar, target);
      image = target;
      log.info("Workers start faster from now on, on {}", target);
    } catch (IOException e) {
      log.warn("Workers go on starting on this JVM's own run-time: {}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the beginning of the command line: the java program and where the module is. */
  List<String> launcher() {
    Path linked = image;
    if (linked != null) {
      return List.of(WorkerImage.launcher(linked).toAbsolutePath().toString());
    }
    return List.of(
        WorkerImage.launcher(WorkerImage.JAVA_HOME).toString(),
        "--limit-modules",
        "java.base",
        "-p",
        workerJar.toString());
  }
}
