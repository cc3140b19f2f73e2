package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Notation;
import dev.assay.problem.signature.Signature;
import dev.assay.web.markdown.Markdown;
import dev.assay.web.value.BreakableText;
import dev.assay.web.value.CaseView;
import dev.assay.web.value.CaseViews;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A problem on its page, in one language. Texts named {@code …Html} are safe to insert.
 *
 * @param untranslated the language of the texts if it is not the page's: {@code en} or {@code zh}
 * @param parameters the names of a case's arguments
 * @param ownCases the samples' inputs, as a start for the visitor's own
 */
record ProblemView(
    String slug,
    int number,
    String title,
    String difficulty,
    List<String> tags,
    @Nullable String untranslated,
    String statementHtml,
    List<Example> examples,
    List<String> constraintsHtml,
    List<String> hintsHtml,
    @Nullable String editorialHtml,
    long timeMillis,
    long memoryMegabytes,
    String template,
    List<String> parameters,
    String ownCases,
    @Nullable String source) {

  /**
   * A sample case.
   *
   * @param view the same with its pictures
   */
  record Example(String input, String output, @Nullable String explanationHtml, CaseView view) {

    public String inputHtml() {
      return BreakableText.html(input);
    }

    public String outputHtml() {
      return BreakableText.html(output);
    }
  }

  static ProblemView of(Problem problem, Locale language) {
    var views = new CaseViews(problem, language);
    List<Example> examples =
        problem.samples().stream()
            .map(
                sample ->
                    new Example(
                        Notation.writeInput(problem.signature(), sample.input()),
                        Notation.write(sample.output()),
                        inline(sample.explanation(), language),
                        views.sample(1, sample, problem, null)))
            .toList();
    Localized<String> editorial = problem.editorial();
    return new ProblemView(
        problem.slug(),
        problem.number(),
        problem.title().in(language),
        problem.difficulty().name(),
        problem.tags(),
        untranslated(problem, language),
        Markdown.toHtml(problem.statement().in(language)),
        examples,
        problem.constraints().stream().map(Markdown::constraintToHtml).toList(),
        problem.hints().in(language).stream().map(Markdown::toInlineHtml).toList(),
        editorial == null ? null : Markdown.toHtml(editorial.in(language)),
        problem.limits().time().toMillis(),
        problem.limits().memoryBytes() >> 20,
        problem.template(),
        problem.signature().parameters().stream().map(Signature.Parameter::name).toList(),
        examples.stream().map(Example::input).collect(Collectors.joining("\n")),
        problem.source());
  }

  private static @Nullable String untranslated(Problem problem, Locale language) {
    Locale missing = problem.missingLanguage();
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    if (missing == null || missing.equals(Locale.CHINESE) != chinese) {
      return null;
    }
    return chinese ? "en" : "zh";
  }

  private static @Nullable String inline(@Nullable Localized<String> markdown, Locale language) {
    return markdown == null ? null : Markdown.toInlineHtml(markdown.in(language));
  }
}
