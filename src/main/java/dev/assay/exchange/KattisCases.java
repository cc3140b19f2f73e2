package dev.assay.exchange;

import dev.assay.exchange.harness.CaseText;
import dev.assay.judge.WholeCase;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.Notation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes each case as the input and the answer of a program. */
final class KattisCases {

  private final Problem problem;
  private final Map<String, String> files = new TreeMap<>();

  private KattisCases(Problem problem) {
    this.problem = problem;
  }

  /**
   * Returns the texts of all files by their names.
   *
   * @param cases those of {@code problem}, in the same order
   */
  static Map<String, String> of(Problem problem, List<WholeCase> cases) {
    KattisCases written = new KattisCases(problem);
    for (int i = 0; i < cases.size(); i++) {
      written.add(i + 1, problem.cases().get(i), cases.get(i));
    }
    written.addSettings("sample");
    written.addSettings("secret");
    return written.files;
  }

  private void add(int number, TestCase testCase, WholeCase whole) {
    boolean sample = testCase instanceof TestCase.Stored stored && stored.sample();
    String base = "data/%s/%03d".formatted(sample ? "sample" : "secret", number);
    files.put(base + ".in", input(whole));
    files.put(base + ".ans", answer(whole));
    if (!testCase.name().isEmpty()) {
      files.put(base + ".yaml", "description: " + Notation.write(testCase.name()) + "\n");
    }
  }

  private String input(WholeCase whole) {
    StringBuilder text = new StringBuilder();
    if (problem.signature().design() == null) {
      whole.input().forEach(argument -> CaseText.write(text, argument));
      return text.toString();
    }
    List<Object> operations = CaseText.elements(whole.input().get(0));
    List<Object> arguments = CaseText.elements(whole.input().get(1));
    text.append(operations.size()).append('\n');
    for (int i = 0; i < operations.size(); i++) {
      CaseText.write(text, operations.get(i));
      CaseText.elements(arguments.get(i)).forEach(argument -> CaseText.write(text, argument));
    }
    return text.toString();
  }

  private String answer(WholeCase whole) {
    StringBuilder text = new StringBuilder();
    Design design = problem.signature().design();
    if (design == null) {
      append(text, whole.expected());
      return text.toString();
    }
    List<Object> operations = CaseText.elements(whole.input().get(0));
    List<Object> answers = CaseText.elements(whole.expected());
    for (int i = 0; i < operations.size(); i++) {
      if (!isVoid(design, operations.get(i))) {
        append(text, answers.get(i));
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text, @Nullable Object answer) {
    CaseText.write(text, CaseText.sorted(answer, KattisForm.sortedLevels(problem)));
  }

  private static boolean isVoid(Design design, Object operation) {
    return design.members().stream()
        .filter(member -> member.name().equals(operation))
        .allMatch(Design.Member::isVoid);
  }

  /** Sets flags: by default the output validator compares word by word and ignores case. */
  private void addSettings(String group) {
    String flags = "case_sensitive";
    if (KattisForm.answersText(problem.signature())) {
      flags += ", space_change_sensitive";
    }
    if (problem.checker() instanceof CheckerKind.Tolerance tolerance) {
      flags += ", float_tolerance, \"" + tolerance.epsilon() + "\"";
    }
    files.put("data/" + group + "/test_group.yaml", "output_validator_args: [" + flags + "]\n");
  }
}
