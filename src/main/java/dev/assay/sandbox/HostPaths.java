package dev.assay.sandbox;

import dev.assay.worker.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides the host's folders in the texts of a worker: the JDK names its own files in exceptions.
 *
 * <p>A solver who wants to know them can still print them letter by letter; they are no secret, but
 * nothing that a solver has to read.
 */
final class HostPaths {

  private static final String HOME = "<java.home>";
  private static final String FILES = "<worker>";

  /** Longer answers are not searched. */
  private static final int MAX_ANSWER = 1 << 16;

  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * Takes the folders from a worker's command.
   *
   * @param command beginning with the java program
   */
  HostPaths(List<String> command) {
    add(folder(folder(Path.of(command.getFirst()).toAbsolutePath())), HOME);
    for (String argument : command.subList(1, command.size())) {
      if (argument.startsWith("/")) {
        add(folder(Path.of(argument)), FILES);
      }
    }
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** Adds the folder as it is given and as the JVM sees it, without links. */
  private void add(Path folder, String name) {
    if (folder.getNameCount() > 0) {
      names.putIfAbsent(folder.toString(), name);
      try {
        names.putIfAbsent(folder.toRealPath().toString(), name);
      } catch (IOException missing) {
        // the worker can't have started from there
      }
    }
  }

  /** Tells whether a folder is in one of the texts, or in a short answer. */
  boolean areIn(Frame.Result result) {
    return areIn(result.stdout())
        || result.details().stream().anyMatch(this::areIn)
        || result.answer().length <= MAX_ANSWER
            && areIn(new String(result.answer(), StandardCharsets.ISO_8859_1));
  }

  private boolean areIn(String text) {
    return names.keySet().stream().anyMatch(text::contains);
  }

  /** Puts names in place of the folders in what the result tells beside its answer. */
  Frame.Result hidden(Frame.Result result) {
    if (result.stdout().isEmpty() && result.details().isEmpty()) {
      return result;
    }
    return new Frame.Result(
        result.kind(),
        result.cpuNanos(),
        result.answer(),
        hidden(result.stdout()),
        result.details().stream().map(this::hidden).toList(),
        result.frames());
  }

  private String hidden(String text) {
    String shown = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      shown = shown.replace(name.getKey(), name.getValue());
    }
    return shown;
  }
}
