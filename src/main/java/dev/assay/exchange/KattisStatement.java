package dev.assay.exchange;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds to the statement how a program reads its input and writes its output. */
final class KattisStatement {

  private final Problem problem;
  private final Signature signature;

  private KattisStatement(Problem problem) {
    this.problem = problem;
    this.signature = problem.signature();
  }

  /** Returns the texts of the statements and editorials by their file names. */
  static Map<String, String> of(Problem problem) {
    KattisStatement statement = new KattisStatement(problem);
    Map<String, String> files = new TreeMap<>();
    Localized<String> editorial = problem.editorial();
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      if (!language.equals(problem.missingLanguage())) {
        String ending = "." + language.getLanguage() + ".md";
        files.put("statement/problem" + ending, statement.in(language));
        if (editorial != null) {
          files.put("solution/solution" + ending, editorial.in(language));
        }
      }
    }
    return files;
  }

  private String in(Locale language) {
    StringBuilder text = new StringBuilder(problem.statement().in(language).stripTrailing());
    if (!problem.constraints().isEmpty()) {
      append(text, language, "\n\n## ", Wording.of("exchange.constraints"));
      text.append('\n');
      problem.constraints().forEach(line -> text.append("\n- ").append(line));
    }
    append(text, language, "\n\n## ", Wording.of("exchange.input"));
    append(text, language, "\n\n", input());
    text.append('\n');
    for (Localized<String> form : forms()) {
      append(text, language, "\n- ", form);
    }
    append(text, language, "\n\n## ", Wording.of("exchange.output"));
    append(text, language, "\n\n", output());
    sorted().forEach(sentence -> append(text, language, " ", sentence));
    return text.append('\n').toString();
  }

  private static void append(
      StringBuilder text, Locale language, String before, Localized<String> sentence) {
    text.append(before).append(sentence.in(language));
  }

  private Localized<String> input() {
    Design design = signature.design();
    if (design == null) {
      return Wording.of(
          "exchange.input.arguments",
          signature.parameters().stream()
              .map(parameter -> "`" + parameter.type() + " " + parameter.name() + "`")
              .collect(Collectors.joining(", ")));
    }
    return Wording.of(
        "exchange.input.calls",
        "`" + design.name() + "`",
        design.members().stream()
            .map(member -> "`" + design.text(member) + "`")
            .collect(Collectors.joining(", ")));
  }

  private List<Localized<String>> forms() {
    List<Localized<String>> forms = new ArrayList<>();
    forms.add(Wording.of("exchange.form.plain"));
    forms.add(Wording.of("exchange.form.list"));
    for (JavaType.Named type : signature.named()) {
      String key = type.name().equals("TreeNode") ? "exchange.form.tree" : "exchange.form.object";
      forms.add(Wording.of(key, "`" + type.name() + "`", "`" + type.notation() + "`"));
    }
    return forms;
  }

  private Localized<String> output() {
    if (signature.design() != null) {
      return Wording.of("exchange.output.calls");
    }
    if (signature.answer() == Signature.RETURN) {
      return Wording.of("exchange.output.returned");
    }
    String name = "`" + signature.parameters().get(signature.answer()).name() + "`";
    return Wording.of(
        signature.prefix() ? "exchange.output.prefix" : "exchange.output.argument", name);
  }

  private List<Localized<String>> sorted() {
    if (KattisForm.sortedLevels(problem) > 1) {
      return List.of(Wording.of("exchange.output.sorted-deep"));
    }
    boolean sorted = KattisForm.sortedLevels(problem) == 1 || signature.answerType().isUnordered();
    return sorted ? List.of(Wording.of("exchange.output.sorted")) : List.of();
  }
}
