package dev.assay.web.problem;

import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CollectionReader;
import dev.assay.web.markdown.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks up the faults of problem packages, for pages that show them to the author. */
@Component
class PackageFaults {

  private final ProblemCatalogue problems;
  private final boolean shown;

  /**
   * @param shown whether pages show faults, too, not just the log
   */
  PackageFaults(ProblemCatalogue problems, @Value("${assay.show-findings:true}") boolean shown) {
    this.problems = problems;
    this.shown = shown;
  }

  /**
   * A fault in a file.
   *
   * @param place the file, relative to the problems, and the line
   */
  record Fault(String place, String message) {

    static Fault of(String slug, Finding finding, Locale language) {
      return new Fault(
          shortened(finding.file(), slug) + ":" + finding.line(), finding.message().in(language));
    }

    /** Hides where the problems are on this server: the path begins with the package's folder. */
    private static Path shortened(Path file, String slug) {
      for (int i = file.getNameCount() - 1; i > 0; i--) {
        if (file.getName(i).toString().equals(slug)) {
          return file.subpath(i, file.getNameCount());
        }
      }
      return file.getFileName();
    }
  }

  /** Returns the faults of the package {@code slug}, worded in {@code language}. */
  List<Fault> of(String slug, Locale language) {
    return findings().getOrDefault(slug, List.of()).stream()
        .map(finding -> Fault.of(slug, finding, language))
        .toList();
  }

  /** Returns the texts of a problem, shown just before, that appear as they were written. */
  List<Fault> plainTexts(Problem problem, Locale language) {
    return shown
        ? ProblemText.of(problem, language).stream()
            .filter(text -> Markdown.isPlain(text.markdown()))
            .map(ProblemText::file)
            .distinct()
            .map(
                file ->
                    new Fault(
                        problem.slug() + "/" + file + ":1",
                        Wording.of("finding.plain-text").in(language)))
            .toList()
        : List.of();
  }

  /** Returns the faults of the files of collections, worded in {@code language}. */
  List<Fault> ofCollections(Locale language) {
    return shown
        ? problems.collectionFindings().stream()
            .map(finding -> Fault.of(CollectionReader.FILE, finding, language))
            .toList()
        : List.of();
  }

  /** Returns the packages that have faults. */
  Set<String> slugs() {
    return findings().keySet();
  }

  private Map<String, List<Finding>> findings() {
    return shown ? problems.findings() : Map.of();
  }
}
