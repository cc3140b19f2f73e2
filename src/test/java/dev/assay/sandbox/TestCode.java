package dev.assay.sandbox;

import dev.assay.worker.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes executables out of source text, without Assay's own compiler. */
final class TestCode {

  private TestCode() {}

  /** Compiles {@code class Solution { body }} with an entry method {@code solve}. */
  static Executable solution(String descriptor, String body) {
    return new Executable(
        compile("import java.util.*; public class Solution { " + body + " }"),
        "Solution",
        List.of(new Frame.Entry("solve", descriptor, List.of(), "")),
        -1,
        false,
        false,
        false,
        null);
  }

  static Map<String, byte[]> compile(String source) {
    try {
      Path folder = Files.createTempDirectory("assay-test");
      Path file = Files.writeString(folder.resolve("Solution.java"), source);
      int code =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-g", "-XDstringConcat=inline", file.toString());
      if (code != 0) {
        throw new IllegalArgumentException("does not compile: " + source);
      }
      Map<String, byte[]> classes = new HashMap<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path path : files.toList()) {
          String name = path.getFileName().toString();
          if (name.endsWith(".class")) {
            classes.put(name.substring(0, name.length() - 6), Files.readAllBytes(path));
          }
          Files.delete(path);
        }
      }
      Files.delete(folder);
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Object> none() {
    return List.of();
  }
}
