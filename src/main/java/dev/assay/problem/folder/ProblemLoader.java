package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.PackageCode;
import dev.assay.problem.Problem;
import dev.assay.problem.Slug;
import dev.assay.problem.TestCase;
import dev.assay.problem.file.Finding;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.signature.GivenClasses;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a package from its folder. */
public final class ProblemLoader {

  private final Path folder;
  private final Findings findings = new Findings();
  private final Findings advice = new Findings();
  private final PackageFolder files;

  private ProblemLoader(Path folder) {
    this.folder = folder;
    this.files = PackageFolder.read(folder, findings);
  }

  /**
   * Reads the package in {@code folder} and returns all of its faults at once, as findings. The
   * package's Java is neither compiled nor run.
   */
  public static Loading load(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Loading.Faulty(List.of(new Finding(folder, 1, Wording.of("finding.no-folder"))));
    }
    return new ProblemLoader(folder).load();
  }

  private Loading load() {
    String slug = slug();
    Metadata metadata = MetadataReader.read(files, findings);
    MarkdownTexts texts = new MarkdownTexts(files, metadata.languages(), findings, advice);
    Localized<String> statement = texts.required("statement");
    Localized<String> editorial = texts.optional("editorial");
    List<TestCase> cases = CaseFileReader.read(files, metadata, findings);
    metadata.signature().ifPresent(signature -> checkExamples(signature, cases));
    List<ExampleSubmission> submissions = submissions();
    if (!findings.isEmpty() || metadata.signature().isEmpty()) {
      findings.addAll(advice);
      return new Loading.Faulty(findings.sorted());
    }
    return new Loading.Loaded(
        new Problem(
            slug,
            metadata.number(),
            metadata.title(),
            metadata.difficulty(),
            metadata.tags(),
            metadata.signature().get(),
            metadata.checker(),
            metadata.limits(),
            metadata.constraints(),
            metadata.hints(),
            metadata.source().orElse(null),
            metadata.pictures(),
            metadata.smallest(),
            statement,
            editorial.en().isEmpty() ? null : editorial,
            List.copyOf(cases),
            code(metadata.signature().get()),
            submissions,
            files.version()),
        advice.sorted());
  }

  private String slug() {
    String slug = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!Slug.matches(slug)) {
      findings.add(folder, 1, Wording.of("finding.slug"));
    }
    return slug;
  }

  /** Checks that a statement which repeats sample cases agrees with them. */
  private void checkExamples(Signature signature, List<TestCase> cases) {
    List<TestCase.Stored> samples = TestCase.samples(cases);
    if (files.file("cases/sample.yaml").filter(file -> !findings.isAbout(file)).isPresent()) {
      for (String name : List.of("statement.md", "statement.zh.md")) {
        files
            .file(name)
            .ifPresent(file -> StatementExamples.check(file, signature, samples, advice));
      }
    }
  }

  private List<ExampleSubmission> submissions() {
    List<ExampleSubmission> submissions =
        files.filesIn("submissions/").stream().map(this::submission).toList();
    if (files.filesIn("submissions/accepted/").isEmpty()) {
      findings.add(folder.resolve("submissions/accepted"), 1, Wording.of("finding.no-solution"));
    }
    return submissions;
  }

  private ExampleSubmission submission(PackageFile file) {
    Path verdict = folder.relativize(file.path()).getName(1);
    return new ExampleSubmission(
        verdict.toString().toUpperCase(Locale.ROOT), file.path(), file.text());
  }

  private PackageCode code(Signature signature) {
    Map<String, String> support = new TreeMap<>();
    Map<String, String> notations = new TreeMap<>();
    for (JavaType.Named type : signature.named()) {
      String notation = type.name() + "Notation.java";
      if (type.notation().equals(GivenClasses.NOTATIONS.get(type.name()))) {
        support.put(type.name() + ".java", GivenClasses.source(type.name()));
        notations.put(notation, GivenClasses.source(type.name() + "Notation"));
      }
      files.file("support/" + notation).ifPresent(file -> notations.put(notation, file.text()));
    }
    files.filesIn("support/").stream()
        .filter(file -> !notations.containsKey(file.name()))
        .forEach(file -> support.put(file.name(), file.text()));
    return new PackageCode(
        java("Validator.java"),
        java("Checker.java"),
        java("Generator.java"),
        java("Caller.java"),
        support,
        notations);
  }

  private @Nullable String java(String name) {
    return files.file(name).map(PackageFile::text).orElse(null);
  }
}
