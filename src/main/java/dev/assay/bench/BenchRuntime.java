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
  private static final String VARIABLE = "ASSAY_WORKER_RUNTIME";

  /** The system property that names one. */
  private static final String PROPERTY = "assay.worker-runtime";

  private final Path image;
  private final @Nullable Path folder;

  /**
   * @param folder to be deleted in the end, null for none
   */
  private BenchRuntime(Path image, @Nullable Path folder) {
    this.image = image;
    this.folder = folder;
  }

  static BenchRuntime make() throws IOException, InterruptedException {
    String given = System.getProperty(PROPERTY, System.getenv(VARIABLE));
    if (given != null) {
      return new BenchRuntime(Path.of(given), null);
    }
    Path folder = Files.createTempDirectory("assay-bench");
    var runtime = new BenchRuntime(folder.resolve("worker"), folder);
    try {
      WorkerImage.make(runtime.image);
      return runtime;
    } catch (IOException | InterruptedException e) {
      runtime.close();
      throw e;
    }
  }

  /** Returns the options that let a server or a judge use this image. */
  List<String> options() {
    return List.of("--assay.worker-runtime=" + image);
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
