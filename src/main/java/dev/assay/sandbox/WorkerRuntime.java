package dev.assay.sandbox;

import java.nio.file.Path;
import java.util.List;

/** The Java run-time that workers start on: this JVM's own, cut down to java.base. */
final class WorkerRuntime {

  private final Path workerJar;

  WorkerRuntime(Path workerJar) {
    this.workerJar = workerJar;
  }

  /** Returns the beginning of the command line: the java program and where the module is. */
  List<String> launcher() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--limit-modules",
        "java.base",
        "-p",
        workerJar.toString());
  }
}
