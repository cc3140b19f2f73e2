package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.problem.signature.Signature;
import dev.assay.web.markdown.Markdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem in the API. */
record ProblemJson(
    String slug,
    int number,
    Localized<String> title,
    String difficulty,
    List<String> tags,
    String statement,
    String signature,
    String template,
    List<Example> examples,
    LimitsJson limits,
    List<String> constraints,
    List<String> hints) {

  /** A problem in a list. */
  record Summary(
      String slug, int number, Localized<String> title, String difficulty, List<String> tags) {

    static Summary of(Problem problem) {
      return new Summary(
          problem.slug(),
          problem.number(),
          problem.title(),
          lowerCase(problem.difficulty()),
          problem.tags());
    }
  }

  /**
   * A sample case as in problem files.
   *
   * @param input argument name to JSON value, as a run takes it
   */
  record Example(Map<String, Object> input, @Nullable Object output, @Nullable String explanation) {

    static Example of(Problem problem, TestCase.Stored sample, Locale language) {
      Localized<String> explanation = sample.explanation();
      Map<String, Object> input = new LinkedHashMap<>();
      List<Signature.Parameter> parameters = problem.signature().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        input.put(parameters.get(i).name(), sample.input().get(i));
      }
      return new Example(
          input, sample.output(), explanation == null ? null : explanation.in(language));
    }
  }

  /** The limits of one test case. */
  record LimitsJson(long timeMillis, long memoryBytes, long outputBytes) {

    static LimitsJson of(Limits limits) {
      return new LimitsJson(limits.time().toMillis(), limits.memoryBytes(), limits.outputBytes());
    }
  }

  static ProblemJson of(Problem problem, Locale language) {
    return new ProblemJson(
        problem.slug(),
        problem.number(),
        problem.title(),
        lowerCase(problem.difficulty()),
        problem.tags(),
        Markdown.toHtml(problem.statement().in(language)),
        problem.signature().text(),
        problem.template(),
        problem.samples().stream().map(sample -> Example.of(problem, sample, language)).toList(),
        LimitsJson.of(problem.limits()),
        problem.constraints(),
        problem.hints().in(language));
  }

  private static String lowerCase(Difficulty difficulty) {
    return difficulty.name().toLowerCase(Locale.ROOT);
  }
}
