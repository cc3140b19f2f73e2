package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Slug;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.Languages;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.file.YamlReader;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.SignatureException;
import dev.assay.problem.signature.SignatureHeader;
import dev.assay.problem.signature.SignatureParser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads problem.yaml. */
final class MetadataReader {

  /** All keys of problem.yaml, in step with the schema for editors. */
  static final List<String> KEYS =
      List.of(
          "number",
          "title",
          "difficulty",
          "tags",
          "types",
          "signature",
          "call",
          "answer",
          "checker",
          "limits",
          "constraints",
          "hints",
          "pictures",
          "smallest",
          "source");

  private static final int MAX_NUMBER = 1_000_000;

  private final YamlFields fields;
  private final PackageFolder files;

  private MetadataReader(YamlFields fields, PackageFolder files) {
    this.fields = fields;
    this.files = files;
  }

  static Metadata read(PackageFolder files, Findings findings) {
    Optional<PackageFile> file = files.required("problem.yaml");
    return file.flatMap(yaml -> YamlReader.read(yaml, findings))
        .map(
            node -> new YamlFields(file.orElseThrow(), findings, node, KEYS.toArray(String[]::new)))
        .map(fields -> new MetadataReader(fields, files).metadata())
        .orElse(Metadata.NONE);
  }

  private Metadata metadata() {
    int number = (int) fields.requiredNumber("number", 1, MAX_NUMBER).orElse(0);
    fields.required("title");
    Localized<String> title =
        fields.localizedText("title", languages()).orElse(Metadata.NONE.title());
    Difficulty difficulty = difficulty();
    Optional<Signature> signature = signature();
    return new Metadata(
        languages(),
        number,
        title,
        difficulty,
        tags(),
        signature,
        checker(signature.map(Signature::answerType)),
        LimitsReader.read(fields.file(), fields.findings(), fields.node("limits")),
        YamlFields.texts(fields.entries("constraints")),
        hints(),
        fields.text("source"),
        signature.map(read -> PicturesReader.read(fields, read)).orElse(Map.of()),
        smallest());
  }

  private boolean smallest() {
    Optional<String> text = fields.text("smallest");
    if (text.isPresent() && !text.get().equals("none")) {
      report("smallest", Wording.of("finding.smallest"));
    }
    return text.isEmpty();
  }

  /**
   * A statement in one language makes a package in one language, unless its title is in English.
   */
  private Languages languages() {
    Languages statement = MarkdownTexts.languages(files);
    boolean englishTitle =
        fields
            .node("title")
            .filter(
                title ->
                    title instanceof YamlNode.Mapping mapping
                        && mapping.entries().stream().anyMatch(entry -> entry.key().equals("en")))
            .isPresent();
    return !statement.english() && englishTitle ? Languages.BOTH : statement;
  }

  private Difficulty difficulty() {
    Optional<String> text = fields.requiredText("difficulty");
    return switch (text.orElse("easy")) {
      case "easy" -> Difficulty.EASY;
      case "medium" -> Difficulty.MEDIUM;
      case "hard" -> Difficulty.HARD;
      default -> {
        report("difficulty", Wording.of("finding.difficulty"));
        yield Difficulty.EASY;
      }
    };
  }

  private List<String> tags() {
    List<YamlNode.Scalar> tags = fields.entries("tags");
    Set<String> seen = new HashSet<>();
    for (YamlNode.Scalar tag : tags) {
      if (!Slug.matches(tag.text())) {
        fields.report(tag, Wording.of("finding.tag", tag.kind()));
      } else if (!seen.add(tag.text())) {
        fields.report(tag, Wording.of("finding.same-tag", tag.kind()));
      }
    }
    return YamlFields.texts(tags);
  }

  private Optional<Signature> signature() {
    Optional<String> text = fields.requiredText("signature");
    Optional<YamlFields> prefix =
        fields
            .node("answer")
            .filter(YamlNode.Mapping.class::isInstance)
            .map(node -> new YamlFields(fields.file(), fields.findings(), node, "prefix"));
    Optional<String> answer =
        prefix.isPresent() ? prefix.get().requiredText("prefix") : fields.text("answer");
    Map<String, JavaType> notations = TypesReader.read(fields, files);
    if (fields.has("call")) {
      return text.flatMap(read -> new CallReader(fields, files, notations).read(read));
    }
    if (files.exists("Caller.java")) {
      report("signature", Wording.of("finding.call.unsaid"));
      return Optional.empty();
    }
    String placeOfFault = "signature";
    try {
      Optional<SignatureHeader> header = text.map(read -> SignatureParser.header(read, notations));
      placeOfFault = answer.isPresent() ? "answer" : "signature";
      return header.map(
          read -> read.answeredBy(answer.orElse(null), prefix.isPresent() && answer.isPresent()));
    } catch (SignatureException e) {
      for (Localized<String> reason : e.reasons()) {
        report(placeOfFault, reason);
      }
      return Optional.empty();
    }
  }

  private CheckerKind checker(Optional<JavaType> answer) {
    CheckerKind checker =
        fields.node("checker").map(this::checkerKind).orElse(new CheckerKind.Exact());
    boolean hasFile = files.file("Checker.java").isPresent();
    if (checker instanceof CheckerKind.Custom && !hasFile) {
      report("checker", Wording.of("finding.checker.no-file"));
    } else if (hasFile && !(checker instanceof CheckerKind.Custom)) {
      PackageFile file = files.file("Checker.java").orElseThrow();
      fields.findings().add(file, 1, Wording.of("finding.checker.unused"));
    }
    if (checker instanceof CheckerKind.AnyOrder
        && answer.filter(MetadataReader::isFlat).isPresent()) {
      report("checker", Wording.of("finding.checker.flat", answer.get()));
    }
    if (checker instanceof CheckerKind.AnyOrder
        && answer.filter(JavaType::isUnordered).isPresent()) {
      report("checker", Wording.of("finding.checker.unordered"));
    }
    if (checker instanceof CheckerKind.Tolerance
        && !answer.map(MetadataReader::isReal).orElse(true)) {
      report("checker", Wording.of("finding.checker.no-real", answer.get()));
    }
    return checker;
  }

  private CheckerKind checkerKind(YamlNode node) {
    if (node instanceof YamlNode.Mapping) {
      return tolerance(new YamlFields(fields.file(), fields.findings(), node, "tolerance"));
    }
    return switch (node instanceof YamlNode.Scalar scalar ? scalar.text() : "") {
      case "exact" -> new CheckerKind.Exact();
      case "any-order" -> new CheckerKind.AnyOrder(false);
      case "any-order-deep" -> new CheckerKind.AnyOrder(true);
      case "custom" -> new CheckerKind.Custom();
      default -> {
        report("checker", Wording.of("finding.checker.unknown", node.kind()));
        yield new CheckerKind.Exact();
      }
    };
  }

  private static CheckerKind tolerance(YamlFields fields) {
    Optional<YamlNode> node = fields.required("tolerance");
    if (node.isPresent()) {
      if (node.get() instanceof YamlNode.Scalar scalar
          && scalar.value() instanceof Number number
          && number.doubleValue() > 0
          && number.doubleValue() <= 1) {
        return new CheckerKind.Tolerance(number.doubleValue());
      }
      fields.report(node.get(), Wording.of("finding.checker.tolerance"));
    }
    return new CheckerKind.Exact();
  }

  private static boolean isFlat(JavaType type) {
    return switch (type) {
      case JavaType.Scalar scalar -> true;
      case JavaType.Instance instance -> true;
      case JavaType.Named named -> named.isTree() || isFlat(named.notation());
      case JavaType.Tuple tuple -> tuple.elements().stream().allMatch(MetadataReader::isFlat);
      default -> false;
    };
  }

  private static boolean isReal(JavaType type) {
    return switch (type) {
      case JavaType.Scalar scalar -> scalar.isReal();
      case JavaType.Array array -> isReal(array.element());
      case JavaType.ListOf list -> isReal(list.element());
      case JavaType.SetOf set -> isReal(set.element());
      case JavaType.MapOf map -> isReal(map.value());
      case JavaType.IteratorOf iterator -> isReal(iterator.element());
      case JavaType.Nested nested -> nested.single() == null;
      case JavaType.Instance instance -> false;
      case JavaType.Named named -> isReal(named.notation());
      case JavaType.Tuple tuple -> tuple.elements().stream().anyMatch(MetadataReader::isReal);
    };
  }

  private Localized<List<String>> hints() {
    Optional<Localized<YamlNode>> both = fields.localized("hints", languages());
    if (both.isEmpty()) {
      return Metadata.NONE.hints();
    }
    List<String> en = YamlFields.texts(fields.entries(both.get().en(), "hints"));
    if (both.get().zh() == both.get().en()) {
      return Localized.same(en);
    }
    List<String> zh = YamlFields.texts(fields.entries(both.get().zh(), "hints"));
    if (en.size() != zh.size()) {
      report("hints", Wording.of("finding.hints", en.size(), zh.size()));
    }
    return new Localized<>(en, zh);
  }

  private void report(String key, Localized<String> message) {
    fields.node(key).ifPresent(node -> fields.report(node, message));
  }
}
