package dev.assay.cli;

import dev.assay.sandbox.WorkerImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the workers' run-time image ahead of time, for containers. */
@Command(
    name = "worker-image",
    description = {
      "Links the Java run-time image for workers into a new folder.",
      "Set assay.worker-runtime to that folder; otherwise the server links an image at start."
    },
    mixinStandardHelpOptions = true)
final class WorkerImageCommand implements Callable<Integer> {

  @Parameters(paramLabel = "folder", description = "The folder to create.")
  private Path folder = Path.of("worker");

  @Override
  public Integer call() throws InterruptedException {
    try {
      WorkerImage.make(folder);
      return 0;
    } catch (IOException e) {
      System.err.println("No image was made: " + e.getMessage());
      return 1;
    }
  }
}
