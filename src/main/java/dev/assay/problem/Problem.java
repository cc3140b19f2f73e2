package dev.assay.problem;

import dev.assay.language.Localized;
import dev.assay.problem.signature.Signature;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem, whole and free of faults.
 *
 * @param slug the folder's name, and the problem's name in URLs
 * @param number chosen by the author; lists are sorted by it
 * @param constraints one line of Markdown each
 * @param pictures by the names of arguments, where the package asks for other pictures than the
 *     types; that of the answer by {@link Drawing#ANSWER}
 * @param smallest whether solvers may see the smallest input that their code fails
 * @param statement Markdown
 * @param editorial Markdown, or null when the package has none
 * @param cases samples first, then secret ones, in the files' order
 * @param submissions sorted by verdict and file name
 * @param version the hash of everything that verdicts depend on or that pages show
 */
public record Problem(
    String slug,
    int number,
    Localized<String> title,
    Difficulty difficulty,
    List<String> tags,
    Signature signature,
    CheckerKind checker,
    Limits limits,
    List<String> constraints,
    Localized<List<String>> hints,
    @Nullable String source,
    Map<String, Drawing> pictures,
    boolean smallest,
    Localized<String> statement,
    @Nullable Localized<String> editorial,
    List<TestCase> cases,
    PackageCode code,
    List<ExampleSubmission> submissions,
    String version) {

  /** Returns the sample cases, in order. */
  public List<TestCase.Stored> samples() {
    return TestCase.samples(cases);
  }

  /**
   * Returns the language that the statement is not translated into; null if there is none. The
   * loader puts the only text in place of the missing one.
   */
  public @Nullable Locale missingLanguage() {
    if (!statement.en().equals(statement.zh()) || statement.en().isBlank()) {
      return null;
    }
    boolean chinese =
        statement.en().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    return chinese ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** Tells whether a method may return null in place of an answer: a case in a file expects it. */
  public boolean mayAnswerNull() {
    return cases.stream()
        .anyMatch(each -> each instanceof TestCase.Stored stored && stored.output() == null);
  }

  /**
   * Tells whether null may be inside of an argument where no box is: a case in a file has it there,
   * so the package's code is prepared for it.
   *
   * @param index of the argument
   */
  public boolean mayHoldNull(int index) {
    for (TestCase each : cases) {
      if (each instanceof TestCase.Stored stored
          && !signature.typeOf(index, stored.input()).isWhole(stored.input().get(index))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the source that the editor starts with; given classes appear as comments. */
  public String template() {
    return Template.of(this);
  }

  /** Returns the package's folder. */
  public Path folder() {
    return reference().file().resolve("../../..").normalize();
  }

  /** Tells whether {@code other} is this version of this problem. */
  public boolean isSameVersion(Problem other) {
    return slug.equals(other.slug) && version.equals(other.version);
  }

  /** Returns the reference: the first accepted example submission by file name. */
  public ExampleSubmission reference() {
    return submissions.stream()
        .filter(example -> example.verdict().equals("ACCEPTED"))
        .findFirst()
        .orElseThrow();
  }
}
