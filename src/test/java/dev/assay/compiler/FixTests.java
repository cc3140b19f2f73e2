package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Fix;
import dev.assay.compiler.source.LineIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the folders of {@code editor/}. Each has a Solution.java for {@code int f(int[] a)} and, in
 * expected.txt, its errors and warnings with their fixes and the lines that these make.
 */
class FixTests {
  private static final Path ROOT = Path.of("src/test/resources/editor");
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
  void offersWhatIsExpected(Path name) throws IOException {
    String source = source(name);
    assertThat(describe(source, diagnose(source)))
        .isEqualTo(Files.readString(ROOT.resolve(name).resolve("expected.txt")).strip());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void doesAwayWithTheDiagnostic(Path name) throws IOException {
    String source = source(name);
    List<Diagnostic> before = diagnose(source);
    for (Diagnostic each : before) {
      for (Fix fix : each.fixes()) {
        String fixed = applied(fix, source);
        List<Diagnostic> after = diagnose(fixed);
        assertThat(after).as("%s:\n%s", fix.title(), fixed).hasSizeLessThanOrEqualTo(before.size());
        assertThat(like(each, after))
            .as("%s:\n%s", fix.title(), fixed)
            .isLessThan(like(each, before));
      }
    }
  }

  private static long like(Diagnostic one, List<Diagnostic> all) {
    return all.stream()
        .filter(each -> each.line() == one.line() && each.message().equals(one.message()))
        .count();
  }

  private static String source(Path name) throws IOException {
    return Files.readString(ROOT.resolve(name).resolve("Solution.java"));
  }

  private static List<Diagnostic> diagnose(String source) {
    return COMPILER.diagnose(source, new Support(Map.of(), false), Wanted.method("int f(int[] a)"));
  }

  static String describe(String source, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            each ->
                "%d:%d-%d:%d %s%s"
                    .formatted(
                        each.line(),
                        each.column(),
                        each.endLine(),
                        each.endColumn(),
                        each.message().en().lines().findFirst().orElse(""),
                        each.fixes().stream()
                            .map(fix -> "\n  " + describe(source, fix))
                            .collect(Collectors.joining())))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the title and the lines that are not as before. */
  private static String describe(String source, Fix fix) {
    List<String> before = source.lines().toList();
    String changed =
        applied(fix, source)
            .lines()
            .filter(line -> !before.contains(line))
            .map(String::strip)
            .collect(Collectors.joining(" / "));
    return (fix.title().en() + ": " + changed).strip();
  }

  static String applied(Fix fix, String source) {
    StringBuilder text = new StringBuilder(source);
    LineIndex lines = new LineIndex(source);
    fix.edits().stream()
        .sorted((one, other) -> start(lines, other) - start(lines, one))
        .forEach(
            edit ->
                text.replace(
                    start(lines, edit),
                    lines.offset(edit.endLine(), edit.endColumn()),
                    edit.text()));
    return text.toString();
  }

  private static int start(LineIndex lines, Fix.Edit edit) {
    return lines.offset(edit.line(), edit.column());
  }
}
