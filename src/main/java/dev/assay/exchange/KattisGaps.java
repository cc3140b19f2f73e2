package dev.assay.exchange;

import dev.assay.exchange.harness.CaseText;
import dev.assay.judge.WholeCase;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds features of a package that a program which reads and prints text can't express. */
final class KattisGaps {

  private KattisGaps() {}

  static List<Finding> in(Problem problem, Path metadata) {
    List<Finding> findings = new ArrayList<>();
    if (problem.signature().calling() != null) {
      findings.add(
          new Finding(
              metadata,
              1,
              "`call` can't be exported: a Kattis program sees its whole input at once, and with it"
                  + " what Caller.java keeps from a solution"));
    }
    if (problem.checker() instanceof CheckerKind.Custom) {
      findings.add(
          new Finding(
              metadata,
              1,
              "`checker: custom` can't be exported: the Kattis format takes output validators in"
                  + " Python or C++, and Checker.java is neither"));
    }
    return findings;
  }

  static boolean hasLineBreak(WholeCase whole) {
    return breaksLines(whole.input()) || breaksLines(whole.expected());
  }

  private static boolean breaksLines(@Nullable Object value) {
    if (value instanceof String || value instanceof Character) {
      String text = value.toString();
      return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .anyMatch(entry -> breaksLines(entry.getKey()) || breaksLines(entry.getValue()));
    }
    if (value == null || value instanceof int[]) {
      return false;
    }
    List<Object> elements = CaseText.elements(value);
    return elements != null && elements.stream().anyMatch(KattisGaps::breaksLines);
  }
}
