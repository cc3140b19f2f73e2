package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the folders of {@code compiler/}. Each has a Solution.java, the wanted method or class in
 * wanted.txt ({@code int f(int[] a)} without it), support classes in support/, and the expected
 * result in expected.txt.
 */
class GoldenTests {
  private static final Path ROOT = Path.of("src/test/resources/compiler");
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.endsWith("Solution.java"))
          .map(file -> ROOT.relativize(file.getParent()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void comesToWhatIsExpected(Path name) throws IOException {
    Path folder = ROOT.resolve(name);
    Path wanted = folder.resolve("wanted.txt");
    Compilation compilation =
        COMPILER.compile(
            Files.readString(folder.resolve("Solution.java")),
            support(folder.resolve("support")),
            Wanted.code(
                Files.exists(wanted) ? Files.readString(wanted).strip() : "int f(int[] a)"));
    assertThat(describe(compilation))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")).strip());
  }

  private static Map<String, String> support(Path folder) throws IOException {
    Map<String, String> support = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          support.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return support;
  }

  private static String describe(Compilation compilation) {
    return switch (compilation) {
      case Compiled compiled ->
          "%s.%s%s%s%s%s"
              .formatted(
                  compiled.entryPoint().className(),
                  compiled.entryPoint().method(),
                  compiled.entryPoint().descriptor(),
                  compiled.mutableStatics() ? ", mutable statics" : "",
                  compiled.lastingState() ? ", lasting state" : "",
                  compiled.judgedClass() == null ? "" : ", judged: " + compiled.judgedClass());
      case Rejected rejected ->
          rejected.diagnostics().stream()
              .map(
                  d ->
                      "%d:%d-%d:%d %s"
                          .formatted(
                              d.line(), d.column(), d.endLine(), d.endColumn(), d.message().en()))
              .collect(Collectors.joining("\n"));
    };
  }
}
