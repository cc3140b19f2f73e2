package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A text in Markdown that a problem's page shows.
 *
 * @param file where it stands in the package
 */
record ProblemText(String file, String markdown) {

  /** Returns all texts of the page in one language. */
  static List<ProblemText> of(Problem problem, Locale language) {
    List<ProblemText> texts = new ArrayList<>();
    String suffix = new Localized<>(".md", ".zh.md").in(language);
    texts.add(new ProblemText("statement" + suffix, problem.statement().in(language)));
    Localized<String> editorial = problem.editorial();
    if (editorial != null) {
      texts.add(new ProblemText("editorial" + suffix, editorial.in(language)));
    }
    Consumer<String> metadata = text -> texts.add(new ProblemText("problem.yaml", text));
    problem.constraints().forEach(metadata);
    problem.hints().in(language).forEach(metadata);
    for (TestCase.Stored sample : problem.samples()) {
      Localized<String> explanation = sample.explanation();
      if (explanation != null) {
        texts.add(new ProblemText("cases/sample.yaml", explanation.in(language)));
      }
    }
    return texts;
  }
}
