package dev.assay.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of a server, in which faults of Assay itself stand. */
record ServerLog(Path file) {

  ServerLog {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessBuilder.Redirect toAppend() {
    return ProcessBuilder.Redirect.appendTo(file.toFile());
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(file);
  }

  long outOfMemory() throws IOException {
    return count("OutOfMemoryError");
  }

  /** Returns the number of exceptions that were logged with a stack trace. */
  long traces() throws IOException {
    List<String> lines = lines();
    long traces = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean first = !isFrame(lines.get(i - 1)) && !lines.get(i - 1).startsWith("Caused by:");
      traces += first && isFrame(lines.get(i)) ? 1 : 0;
    }
    return traces;
  }

  private static boolean isFrame(String line) {
    return line.startsWith("\tat ");
  }

  /** Returns the number of lines that contain {@code text}. */
  long count(String text) throws IOException {
    return lines().stream().filter(line -> line.contains(text)).count();
  }
}
