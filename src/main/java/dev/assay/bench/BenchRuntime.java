package dev.assay.bench;

import dev.assay.sandbox.WorkerImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The run-time image that workers start on. It is made before anything is measured, because a
 * server would make its own in the background during the measurements.
 */
final class BenchRuntime implements AutoCloseable {

  /** The variable that names an existing image, as the container sets it. */
  private static final String GIVEN = "ASSAY_WORKER_RUNTIME";

  private final @Nullable Path folder;

  private BenchRuntime(@Nullable Path folder) {
    this.folder = folder;
  }

  static BenchRuntime make() throws IOException, InterruptedException {
    if (System.getenv(GIVEN) != null) {
      return new BenchRuntime(null);
    }
    var runtime = new BenchRuntime(Files.createTempDirectory("assay-bench"));
    try {
      WorkerImage.make(runtime.image());
      return runtime;
    } catch (IOException | InterruptedException e) {
      runtime.close();
      throw e;
    }
  }

  private Path image() {
    return folder == null ? Path.of(System.getenv(GIVEN)) : folder.resolve("worker");
  }

  /** Returns the options that let a server or a judge use this image. */
  List<String> options() {
    return List.of("--assay.worker-runtime=" + image());
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
