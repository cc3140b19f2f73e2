package dev.assay.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files under {@code cases/}. */
final class CaseReader {

  private static final int MAX_SIZE = 10_000_000;

  private final PackageFolder files;
  private final Optional<Signature> signature;
  private final Findings findings;
  private final List<TestCase> cases = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private CaseReader(PackageFolder files, Optional<Signature> signature, Findings findings) {
    this.files = files;
    this.signature = signature;
    this.findings = findings;
  }

  /**
   * Returns the sample cases, then those of secret.yaml and of secret-*.yaml.
   *
   * @param signature empty when it is at fault; the cases' values cannot be read then
   */
  static List<TestCase> read(
      PackageFolder files, Optional<Signature> signature, Findings findings) {
    CaseReader reader = new CaseReader(files, signature, findings);
    files.required("cases/sample.yaml").ifPresent(file -> reader.read(file, true));
    files.file("cases/secret.yaml").ifPresent(file -> reader.read(file, false));
    files.filesIn("cases/secret-").forEach(file -> reader.read(file, false));
    return reader.cases;
  }

  private void read(SourceFile file, boolean sample) {
    Optional<YamlNode> root = YamlReader.read(file, findings);
    if (root.isEmpty()) {
      return;
    }
    if (!(root.get() instanceof YamlNode.Sequence sequence)) {
      findings.add(file, root.get().line(), "here belongs a list of cases: `- { input: …`");
      return;
    }
    if (sample && sequence.items().isEmpty()) {
      findings.add(file, sequence.line(), "at least one sample case is needed");
    }
    for (YamlNode item : sequence.items()) {
      read(file, item, sample);
    }
  }

  private void read(SourceFile file, YamlNode item, boolean sample) {
    boolean generated =
        item instanceof YamlNode.Mapping mapping
            && mapping.entries().stream().anyMatch(entry -> isOfGenerated(entry.key()));
    if (generated && sample) {
      findings.add(file, item.line(), "a sample case is written out: give `input` and `output`");
    } else if (generated) {
      readGenerated(new Fields(file, findings, item, "name", "size", "seed"));
    } else if (sample) {
      readStored(new Fields(file, findings, item, "name", "input", "output", "explanation"), true);
    } else {
      readStored(new Fields(file, findings, item, "name", "input", "output"), false);
    }
  }

  private static boolean isOfGenerated(String key) {
    return key.equals("size") || key.equals("seed");
  }

  private void readGenerated(Fields fields) {
    String name = name(fields);
    OptionalLong size = fields.requiredNumber("size", 0, MAX_SIZE);
    OptionalLong seed = fields.requiredNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    if (files.file("Generator.java").isEmpty()) {
      findings.add(fields.file(), fields.line(), "a generated case needs Generator.java");
    }
    if (size.isPresent() && seed.isPresent()) {
      cases.add(new TestCase.Generated(name, (int) size.getAsLong(), seed.getAsLong()));
    }
  }

  private void readStored(Fields fields, boolean sample) {
    String name = name(fields);
    Optional<YamlNode> input = fields.required("input");
    Optional<YamlNode> output = fields.required("output");
    @Nullable Localized<String> explanation = fields.localizedText("explanation").orElse(null);
    if (signature.isEmpty()) {
      return;
    }
    Signature wanted = signature.get();
    Optional<List<Object>> arguments =
        input.flatMap(node -> arguments(fields.file(), node, wanted));
    Optional<Object> answer =
        output.flatMap(node -> value(fields.file(), node, wanted.answerType(), "output"));
    if (arguments.isPresent() && answer.isPresent()) {
      cases.add(new TestCase.Stored(name, sample, arguments.get(), answer.get(), explanation));
    }
  }

  private String name(Fields fields) {
    String name = fields.text("name").orElse("");
    if (!name.isEmpty() && !names.add(name)) {
      fields
          .node("name")
          .ifPresent(node -> fields.report(node, "another case is named `" + name + "`, too"));
    }
    return name;
  }

  private Optional<List<Object>> arguments(SourceFile file, YamlNode input, Signature wanted) {
    String[] names =
        wanted.parameters().stream().map(Signature.Parameter::name).toArray(String[]::new);
    Fields fields = new Fields(file, findings, input, names);
    List<Object> arguments = new ArrayList<>();
    for (Signature.Parameter parameter : wanted.parameters()) {
      fields
          .required(parameter.name())
          .flatMap(node -> value(file, node, parameter.type(), parameter.name()))
          .ifPresent(arguments::add);
    }
    return arguments.size() == names.length
        ? Optional.of(List.copyOf(arguments))
        : Optional.empty();
  }

  private Optional<Object> value(SourceFile file, YamlNode node, JavaType type, String name) {
    try {
      return Optional.of(type.coerce(plain(node, type)));
    } catch (InvalidValueException e) {
      findings.add(file, part(node, e.indices()).line(), e.in(name).getMessage());
      return Optional.empty();
    }
  }

  /** Returns the node's value as JSON would give it; for a type of text the text as it stands. */
  private static @Nullable Object plain(YamlNode node, @Nullable JavaType type) {
    return switch (node) {
      case YamlNode.Mapping mapping -> Map.of();
      case YamlNode.Sequence sequence -> {
        JavaType element = elementOf(type);
        List<@Nullable Object> values = new ArrayList<>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
          values.add(plain(item, element));
        }
        yield values;
      }
      case YamlNode.Scalar scalar ->
          isText(type) && scalar.isThere() ? scalar.text() : scalar.value();
    };
  }

  private static @Nullable JavaType elementOf(@Nullable JavaType type) {
    if (type instanceof JavaType.Array array) {
      return array.element();
    }
    return type instanceof JavaType.ListOf list ? list.element() : null;
  }

  private static boolean isText(@Nullable JavaType type) {
    JavaType leaf = type instanceof JavaType.Array array ? array.element() : type;
    return leaf instanceof JavaType.Scalar scalar
        && (leaf == type ? scalar.isText() : scalar.isCharacter());
  }

  private static YamlNode part(YamlNode node, List<Integer> indices) {
    YamlNode part = node;
    for (int index : indices) {
      if (part instanceof YamlNode.Sequence sequence) {
        part = sequence.items().get(index);
      }
    }
    return part;
  }
}
