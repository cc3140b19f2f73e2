package dev.assay.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Links the workers' run-time once, before the first test, for all of them. Otherwise each server
 * that a test starts would link its own in the background, and take the CPU from what is tested.
 */
public final class TestRuntime implements LauncherSessionListener {

  private static final String PROPERTY = "assay.worker-runtime";

  /** Returns the folder of the run-time. */
  public static Path home() {
    return Path.of(System.getProperty(PROPERTY));
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      Path data = Path.of(System.getProperty("assay.data", "target/test-data")).toAbsolutePath();
      WorkerFiles files = WorkerFiles.in(data.resolve("worker"));
      Path home = files.image();
      if (!WorkerImage.isWhole(home)) {
        WorkerImage.link(files, home);
      }
      System.setProperty(PROPERTY, home.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
