package dev.assay.problem.folder;

import dev.assay.language.Wording;
import dev.assay.problem.Drawing;
import dev.assay.problem.Drawing.Form;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code pictures}: arguments that pages draw in another form than their types tell. */
final class PicturesReader {

  /** The forms by the names that authors write. */
  private static final Map<String, Form> FORMS =
      Map.of(
          "tree", Form.TREE,
          "chain", Form.CHAIN,
          "grid", Form.GRID,
          "graph", Form.GRAPH,
          "directed", Form.DIRECTED,
          "none", Form.NONE);

  private final YamlFields fields;
  private final Map<String, JavaType> types;
  private final Map<String, Drawing> pictures = new HashMap<>();

  private PicturesReader(YamlFields fields, Signature signature) {
    this.fields = fields;
    this.types =
        signature.parameters().stream()
            .collect(Collectors.toMap(Signature.Parameter::name, Signature.Parameter::type));
    types.put(Drawing.ANSWER, signature.answerType());
  }

  /** Returns the pictures by the names of arguments. */
  static Map<String, Drawing> read(YamlFields fields, Signature signature) {
    Optional<YamlNode> node = fields.node("pictures");
    if (node.isEmpty()) {
      return Map.of();
    }
    if (signature.design() != null) {
      fields.report(node.get(), Wording.of("finding.pictures.design"));
      return Map.of();
    }
    if (!(node.get() instanceof YamlNode.Mapping mapping)) {
      fields.report(node.get(), Wording.of("finding.pictures.no-mapping"));
      return Map.of();
    }
    var reader = new PicturesReader(fields, signature);
    mapping.entries().forEach(reader::read);
    return Map.copyOf(reader.pictures);
  }

  private void read(YamlNode.Entry entry) {
    JavaType type = types.get(entry.key());
    if (type == null) {
      String names = types.keySet().stream().sorted().collect(Collectors.joining("`, `", "`", "`"));
      fields
          .findings()
          .add(
              fields.file(),
              entry.line(),
              Wording.of("finding.pictures.name", YamlNode.quoted(entry.key()), names));
      return;
    }
    if (entry.value() instanceof YamlNode.Mapping mapping && mapping.entries().size() == 1) {
      YamlNode.Entry completed = mapping.entries().getFirst();
      number(completed).ifPresent(by -> add(entry, type, completed.key(), by));
    } else if (entry.value() instanceof YamlNode.Scalar scalar) {
      add(entry, type, scalar.text(), "");
    } else {
      reportForm(entry);
    }
  }

  /** Returns the name of the argument that completes a picture. */
  private Optional<String> number(YamlNode.Entry completed) {
    boolean takesNumber = Stream.of("chain", "graph", "directed").anyMatch(completed.key()::equals);
    String name = completed.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    JavaType type = name.equals(Drawing.ANSWER) ? null : types.get(name);
    if (takesNumber && type != null && List.of("int", "Integer").contains(type.toString())) {
      return Optional.of(name);
    }
    fields.report(
        completed.value(),
        takesNumber
            ? Wording.of("finding.pictures.number", YamlNode.quoted(name))
            : Wording.of("finding.pictures.alone", YamlNode.quoted(completed.key())));
    return Optional.empty();
  }

  private void add(YamlNode.Entry entry, JavaType type, String name, String by) {
    Form form = FORMS.get(name);
    if (form == null) {
      reportForm(entry);
    } else if (!fits(form, type instanceof JavaType.Named named ? named.notation() : type)) {
      fields.report(
          entry.value(), Wording.of("finding.pictures.type", entry.key(), type, "`" + name + "`"));
    } else {
      pictures.put(entry.key(), new Drawing(form, by.isEmpty() ? null : by));
    }
  }

  private void reportForm(YamlNode.Entry entry) {
    fields.report(entry.value(), Wording.of("finding.pictures.form", entry.key()));
  }

  private static boolean fits(Form form, JavaType type) {
    return switch (form) {
      case NONE -> true;
      case TREE -> List.of("Integer[]", "List<Integer>").contains(type.toString());
      case GRID ->
          element(type)
              .flatMap(PicturesReader::element)
              .filter(JavaType.Scalar.class::isInstance)
              .isPresent();
      case GRAPH, DIRECTED ->
          element(type)
              .flatMap(PicturesReader::element)
              .filter(end -> List.of("int", "Integer").contains(end.toString()))
              .isPresent();
      case CHAIN -> element(type).filter(JavaType.Scalar.class::isInstance).isPresent();
      case CHAINS, RANDOM -> false;
    };
  }

  private static Optional<JavaType> element(JavaType type) {
    return switch (type) {
      case JavaType.Array array -> Optional.of(array.element());
      case JavaType.ListOf list -> Optional.of(list.element());
      default -> Optional.empty();
    };
  }
}
