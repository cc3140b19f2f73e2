package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.TestCase;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.Languages;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.file.YamlReader;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files under {@code cases/}. */
final class CaseFileReader {

  private static final int MAX_SIZE = 10_000_000;

  private final PackageFolder files;
  private final Languages languages;
  private final Optional<Signature> signature;
  private final Findings findings;
  private final List<TestCase> cases = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private CaseFileReader(PackageFolder files, Metadata metadata, Findings findings) {
    this.files = files;
    this.languages = metadata.languages();
    this.signature = metadata.signature();
    this.findings = findings;
  }

  /**
   * Returns the sample cases, then those of secret.yaml and of secret-*.yaml.
   *
   * @param metadata without a signature if that is at fault; then the values of cases are not read
   */
  static List<TestCase> read(PackageFolder files, Metadata metadata, Findings findings) {
    CaseFileReader reader = new CaseFileReader(files, metadata, findings);
    files.required("cases/sample.yaml");
    for (PackageFile file : files(files)) {
      reader.read(file, file.name().equals("sample.yaml"));
    }
    return reader.cases;
  }

  /** Returns the files of cases in the order of the cases. */
  static List<PackageFile> files(PackageFolder files) {
    List<PackageFile> all = new ArrayList<>();
    files.file("cases/sample.yaml").ifPresent(all::add);
    files.file("cases/secret.yaml").ifPresent(all::add);
    all.addAll(files.filesIn("cases/secret-"));
    return all;
  }

  private int depth() {
    boolean nested = signature.filter(Signature::isNested).isPresent();
    return nested ? YamlReader.MAX_DEPTH + JavaType.Nested.MAX_DEPTH : YamlReader.MAX_DEPTH;
  }

  private void read(PackageFile file, boolean sample) {
    Optional<YamlNode> root = YamlReader.read(file, findings, depth());
    if (root.isEmpty()) {
      return;
    }
    if (!(root.get() instanceof YamlNode.Sequence sequence)) {
      findings.add(file, root.get().line(), Wording.of("finding.cases.no-list"));
      return;
    }
    if (sample && sequence.items().isEmpty()) {
      findings.add(file, sequence.line(), Wording.of("finding.cases.none"));
    }
    for (YamlNode item : sequence.items()) {
      read(file, item, sample);
    }
  }

  private void read(PackageFile file, YamlNode item, boolean sample) {
    boolean generated =
        item instanceof YamlNode.Mapping mapping
            && mapping.entries().stream().anyMatch(entry -> isOfGenerated(entry.key()));
    if (generated && sample) {
      findings.add(file, item.line(), Wording.of("finding.cases.sample"));
    } else if (generated) {
      readGenerated(new YamlFields(file, findings, item, "name", "size", "seed"));
    } else if (sample) {
      readStored(
          new YamlFields(file, findings, item, "name", "input", "output", "explanation"), true);
    } else {
      readStored(new YamlFields(file, findings, item, "name", "input", "output"), false);
    }
  }

  private static boolean isOfGenerated(String key) {
    return key.equals("size") || key.equals("seed");
  }

  private void readGenerated(YamlFields fields) {
    String name = name(fields);
    OptionalLong size = fields.requiredNumber("size", 0, MAX_SIZE);
    OptionalLong seed = fields.requiredNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    if (files.file("Generator.java").isEmpty()) {
      findings.add(fields.file(), fields.line(), Wording.of("finding.cases.no-generator"));
    }
    if (size.isPresent() && seed.isPresent()) {
      cases.add(new TestCase.Generated(name, (int) size.getAsLong(), seed.getAsLong()));
    }
  }

  private void readStored(YamlFields fields, boolean sample) {
    String name = name(fields);
    Optional<YamlNode> input = fields.required("input");
    Optional<YamlNode> output = fields.required("output");
    @Nullable Localized<String> explanation =
        fields.localizedText("explanation", languages).orElse(null);
    if (signature.isEmpty()) {
      return;
    }
    Signature wanted = signature.get();
    ValueReader values = new ValueReader(fields.file(), findings);
    Optional<List<Object>> arguments = input.flatMap(node -> values.arguments(node, wanted));
    if (arguments.isEmpty() && wanted.design() != null) {
      return;
    }
    JavaType answerType = arguments.map(wanted::answerType).orElseGet(wanted::answerType);
    Optional<ValueReader.Answer> answer =
        output.flatMap(node -> values.answer(node, answerType, "output"));
    if (arguments.isPresent() && answer.isPresent()) {
      @Nullable Object value = answer.get().value();
      cases.add(new TestCase.Stored(name, sample, arguments.get(), value, explanation));
    }
  }

  private String name(YamlFields fields) {
    String name = fields.text("name").orElse("");
    if (!name.isEmpty() && !names.add(name)) {
      fields
          .node("name")
          .ifPresent(node -> fields.report(node, Wording.of("finding.cases.same-name", name)));
    }
    return name;
  }
}
