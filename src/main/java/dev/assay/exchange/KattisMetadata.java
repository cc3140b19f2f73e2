package dev.assay.exchange;

import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes problem.yaml in the Kattis format. Its texts are quoted as in JSON. */
final class KattisMetadata {

  /** Added to the time limit: a program starts its own JVM and reads its case within that time. */
  private static final Duration START = Duration.ofSeconds(1);

  private static final long MIB = 1 << 20;

  private KattisMetadata() {}

  static String of(Problem problem) {
    String source = problem.source();
    return """
        problem_format_version: "2025-09"
        type: pass-fail
        name:
        %s
        uuid: %s
        version: "%s"
        %skeywords: [%s]
        limits:
          time_limit: %s
          memory: %d
          output: %d
        """
        .formatted(
            names(problem),
            UUID.nameUUIDFromBytes(problem.slug().getBytes(StandardCharsets.UTF_8)),
            problem.version().substring(0, 12),
            source == null ? "" : "source: " + Notation.write(source) + "\n",
            problem.tags().stream().map(Notation::write).collect(Collectors.joining(", ")),
            seconds(problem.limits().time().plus(START)),
            mebibytes(problem.limits().memoryBytes()),
            mebibytes(problem.limits().outputBytes()));
  }

  /** Returns a line for each language that the statement has. */
  private static String names(Problem problem) {
    return Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .filter(language -> !language.equals(problem.missingLanguage()))
        .map(language -> "  " + language + ": " + Notation.write(problem.title().in(language)))
        .collect(Collectors.joining("\n"));
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static long mebibytes(long bytes) {
    return (bytes + MIB - 1) / MIB;
  }
}
