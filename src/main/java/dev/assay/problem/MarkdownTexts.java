package dev.assay.problem;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Reads the Markdown of a package, which is there in English and in Chinese. */
final class MarkdownTexts {

  private final PackageFolder files;
  private final Findings findings;
  private final Findings advice;

  /**
   * @param advice takes what is said of texts in the wrong language
   */
  MarkdownTexts(PackageFolder files, Findings findings, Findings advice) {
    this.files = files;
    this.findings = findings;
    this.advice = advice;
  }

  /** Returns the text in both languages; empty texts, and findings, where one is missing. */
  Localized<String> required(String name) {
    Optional<SourceFile> en = present(name + ".md");
    Optional<SourceFile> zh = present(name + ".zh.md");
    en.filter(file -> !isMostlyLatin(file.text()))
        .ifPresent(file -> advice.add(file, 1, Wording.of("finding.no-english")));
    zh.filter(file -> file.text().codePoints().noneMatch(MarkdownTexts::isHan))
        .ifPresent(file -> advice.add(file, 1, Wording.of("finding.no-chinese")));
    return new Localized<>(text(en), text(zh));
  }

  /** Returns the same of a text that may be missing, but not in one language only. */
  Localized<String> optional(String name) {
    return files.exists(name + ".md") || files.exists(name + ".zh.md")
        ? required(name)
        : new Localized<>("", "");
  }

  private Optional<SourceFile> present(String name) {
    Optional<SourceFile> file = files.required(name);
    file.filter(found -> found.text().isBlank())
        .ifPresent(found -> findings.add(found, 1, Wording.of("finding.empty-file")));
    return file.filter(found -> !found.text().isBlank());
  }

  private static String text(Optional<SourceFile> file) {
    return file.map(SourceFile::text).orElse("");
  }

  private static boolean isMostlyLatin(String text) {
    long han = text.codePoints().filter(MarkdownTexts::isHan).count();
    long latin = text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN).count();
    return latin >= 3 * han; // Chinese has some names and words of English in it
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
