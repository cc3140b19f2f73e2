package dev.assay.exchange;

import dev.assay.exchange.harness.CaseText;
import dev.assay.judge.WholeCase;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    Signature signature = problem.signature();
    if (signature.isNested()) {
      findings.add(
          new Finding(
              metadata,
              1,
              "lists of any depth (Object, NestedInteger) can't be exported: a program would have to"
                  + " tell numbers from texts"));
    }
    Design design = signature.design();
    if (design != null && design.isOfSeveral()) {
      findings.add(
          new Finding(
              metadata,
              1,
              "a class that takes or returns its own objects can't be exported: the programs call"
                  + " one object"));
    }
    if (design != null
        && problem.checker() instanceof CheckerKind.AnyOrder
        && signature.named().stream().anyMatch(JavaType.Named::isTree)) {
      findings.add(
          new Finding(
              metadata,
              1,
              "`checker: any-order` for a class with TreeNode can't be exported: the answers would be"
                  + " sorted, and a tree's values with them"));
    }
    return findings;
  }

  /** Tells whether a text is null: in the output it would read like the word null. */
  static boolean hasNullText(Problem problem, WholeCase whole) {
    return isNullText(problem.signature().answerType(whole.input()), whole.expected());
  }

  private static boolean isNullText(JavaType type, @Nullable Object value) {
    if (type instanceof JavaType.Tuple tuple && value instanceof Object[] values) {
      return IntStream.range(0, values.length)
          .anyMatch(i -> isNullText(tuple.elements().get(i), values[i]));
    }
    return value == null && type instanceof JavaType.Scalar scalar && scalar.isText();
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
