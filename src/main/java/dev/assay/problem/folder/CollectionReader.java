package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.Slug;
import dev.assay.problem.file.Finding;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.file.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads collection.yaml, which stands beside the packages: a list of collections. */
public final class CollectionReader {

  /** The file's name. */
  public static final String FILE = "collection.yaml";

  private static final int MAX_BYTES = 1 << 20;

  private final PackageFile file;
  private final Findings findings;
  private final Predicate<String> isProblem;
  private final Set<String> slugs = new HashSet<>();

  private CollectionReader(PackageFile file, Findings findings, Predicate<String> isProblem) {
    this.file = file;
    this.findings = findings;
    this.isProblem = isProblem;
  }

  /**
   * The content of a file.
   *
   * @param collections those without faults of their own, in the file's order
   */
  public record Read(List<ProblemCollection> collections, List<Finding> findings) {
    static final Read NOTHING = new Read(List.of(), List.of());
  }

  /**
   * Reads the file in {@code root}, if there is one.
   *
   * @param isProblem tells whether a problem has this slug
   */
  public static Read read(Path root, Predicate<String> isProblem) {
    Path path = root.resolve(FILE);
    if (!Files.exists(path)) {
      return Read.NOTHING;
    }
    Findings findings = new Findings();
    List<ProblemCollection> collections = new ArrayList<>();
    text(path, findings)
        .ifPresent(
            file ->
                YamlReader.read(file, findings)
                    .ifPresent(
                        node ->
                            new CollectionReader(file, findings, isProblem)
                                .read(node, collections)));
    return new Read(collections, findings.sorted());
  }

  private static Optional<PackageFile> text(Path path, Findings findings) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        findings.add(path, 1, Wording.of("finding.too-large", MAX_BYTES >> 20));
        return Optional.empty();
      }
      return Optional.of(new PackageFile(path, Files.readString(path).replace("\r\n", "\n")));
    } catch (IOException e) {
      findings.add(path, 1, Wording.of("finding.no-utf-8-text", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private void read(YamlNode node, List<ProblemCollection> collections) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> collection(item).ifPresent(collections::add));
    } else {
      findings.add(file, node.line(), Wording.of("finding.collection.no-list"));
    }
  }

  private Optional<ProblemCollection> collection(YamlNode node) {
    YamlFields fields =
        new YamlFields(file, findings, node, "slug", "title", "description", "problems");
    Optional<String> slug = fields.requiredText("slug").filter(text -> isSlug(text, fields));
    fields.required("title");
    Optional<Localized<String>> title = fields.localizedText("title");
    Optional<Localized<String>> description = fields.localizedText("description");
    fields.required("problems");
    List<YamlNode.Scalar> problems = fields.entries("problems");
    checkProblems(problems, fields);
    return slug.isEmpty() || title.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProblemCollection(
                slug.get(), title.get(), description.orElse(null), YamlFields.texts(problems)));
  }

  private boolean isSlug(String text, YamlFields fields) {
    YamlNode node = fields.node("slug").orElseThrow();
    if (!Slug.matches(text)) {
      fields.report(node, Wording.of("finding.collection.slug"));
      return false;
    }
    if (!slugs.add(text)) {
      fields.report(node, Wording.of("finding.collection.same-slug", text));
      return false;
    }
    return true;
  }

  private void checkProblems(List<YamlNode.Scalar> problems, YamlFields fields) {
    Set<String> seen = new HashSet<>();
    for (YamlNode.Scalar problem : problems) {
      if (!isProblem.test(problem.text())) {
        fields.report(problem, Wording.of("finding.collection.no-problem", problem.kind()));
      } else if (!seen.add(problem.text())) {
        fields.report(problem, Wording.of("finding.collection.same-problem", problem.kind()));
      }
    }
  }
}
