package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.Languages;
import dev.assay.problem.file.PackageFile;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Reads the Markdown files of a package, in English and Chinese. */
final class MarkdownTexts {

  private final PackageFolder files;
  private final Findings findings;
  private final Findings advice;
  private final Languages needed;

  /**
   * Reads texts of {@code files}.
   *
   * @param advice collects texts in the wrong language
   */
  MarkdownTexts(PackageFolder files, Languages needed, Findings findings, Findings advice) {
    this.files = files;
    this.findings = findings;
    this.advice = advice;
    this.needed = needed;
  }

  /** Returns the languages of the statement; both if there is none. */
  static Languages languages(PackageFolder files) {
    boolean english = files.exists("statement.md");
    boolean chinese = files.exists("statement.zh.md");
    return english == chinese ? Languages.BOTH : new Languages(english, chinese);
  }

  /**
   * Returns the text in both languages: a text without a translation stands for both. Where one is
   * missing, the text is empty, and there is a finding.
   */
  Localized<String> required(String name) {
    Optional<PackageFile> en = present(name + ".md", needed.english());
    Optional<PackageFile> zh = present(name + ".zh.md", needed.chinese());
    en.filter(file -> !isMostlyLatin(file.text()))
        .ifPresent(file -> advice.add(file, 1, Wording.of("finding.no-english")));
    zh.filter(file -> file.text().codePoints().noneMatch(MarkdownTexts::isHan))
        .ifPresent(file -> advice.add(file, 1, Wording.of("finding.no-chinese")));
    return new Localized<>(
        text(needed.english() ? en : en.or(() -> zh)),
        text(needed.chinese() ? zh : zh.or(() -> en)));
  }

  /** Returns a text that may be missing, but not in one of the package's languages only. */
  Localized<String> optional(String name) {
    return files.exists(name + ".md") || files.exists(name + ".zh.md")
        ? required(name)
        : new Localized<>("", "");
  }

  private Optional<PackageFile> present(String name, boolean needed) {
    Optional<PackageFile> file = needed ? files.required(name) : files.file(name);
    file.filter(found -> found.text().isBlank())
        .ifPresent(found -> findings.add(found, 1, Wording.of("finding.empty-file")));
    return file.filter(found -> !found.text().isBlank());
  }

  private static String text(Optional<PackageFile> file) {
    return file.map(PackageFile::text).orElse("");
  }

  private static boolean isMostlyLatin(String text) {
    long han = text.codePoints().filter(MarkdownTexts::isHan).count();
    long latin = text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN).count();
    return latin >= 3 * han; // Chinese texts contain some English names and words
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
