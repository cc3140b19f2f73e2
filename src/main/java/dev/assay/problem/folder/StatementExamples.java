package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.TestCase;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.Notation;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the examples that a statement repeats with the sample cases.
 *
 * <p>The page shows the sample cases below the statement, so a statement needs no examples.
 * Examples in a text from elsewhere, as lines that begin with {@code Input:} and {@code Output:},
 * must be right.
 */
final class StatementExamples {

  private static final Pattern LINE =
      Pattern.compile("[\\s>*_`-]*(Input|Output|输入|输出)[\\s*_`]*[:：][\\s*_`]*(.*?)[\\s*_`]*");

  private final PackageFile file;
  private final Signature signature;
  private final List<TestCase.Stored> samples;
  private final Findings findings;

  private StatementExamples(
      PackageFile file, Signature signature, List<TestCase.Stored> samples, Findings findings) {
    this.file = file;
    this.signature = signature;
    this.samples = samples;
    this.findings = findings;
  }

  static void check(
      PackageFile file, Signature signature, List<TestCase.Stored> samples, Findings findings) {
    new StatementExamples(file, signature, samples, findings).check();
  }

  private record Written(int line, String value) {}

  private void check() {
    List<Written> inputs = new ArrayList<>();
    List<Written> outputs = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (line.matches()) {
        boolean input = line.group(1).equals("Input") || line.group(1).equals("输入");
        (input ? inputs : outputs).add(new Written(i + 1, line.group(2)));
      }
    }
    compare(
        Wording.of("finding.example.input"), inputs, samples.stream().map(this::input).toList());
    compare(
        Wording.of("finding.example.output"),
        outputs,
        samples.stream().map(s -> Notation.write(s.output())).toList());
  }

  private String input(TestCase.Stored sample) {
    return Notation.writeInput(signature, sample.input());
  }

  private void compare(Localized<String> what, List<Written> written, List<String> wanted) {
    for (int i = 0; i < written.size(); i++) {
      Written example = written.get(i);
      if (i >= wanted.size()) {
        report(example, Wording.of("finding.example.unknown", i + 1, what));
      } else if (!plain(example.value()).equals(plain(wanted.get(i)))) {
        String is = YamlNode.quoted(wanted.get(i));
        report(example, Wording.of("finding.example.other", i + 1, what, is));
      }
    }
    if (!written.isEmpty() && written.size() < wanted.size()) {
      report(written.getLast(), Wording.of("finding.example.missing", written.size() + 1, what));
    }
  }

  private void report(Written example, Localized<String> message) {
    findings.add(file, example.line(), Wording.of("finding.example.leave-out", message));
  }

  private static String plain(String value) {
    return value.replaceAll("\\s", "");
  }
}
