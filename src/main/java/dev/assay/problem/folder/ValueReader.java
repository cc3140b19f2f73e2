package dev.assay.problem.folder;

import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.StrangeBlank;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.InvalidValueException;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the arguments and answers of cases from YAML, each as its Java type. */
final class ValueReader {

  private final PackageFile file;
  private final Findings findings;

  ValueReader(PackageFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Returns the arguments in the signature's order; empty, with findings, if any is at fault. */
  Optional<List<Object>> arguments(YamlNode input, Signature wanted) {
    String[] names =
        wanted.parameters().stream().map(Signature.Parameter::name).toArray(String[]::new);
    YamlFields fields = new YamlFields(file, findings, input, names);
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      Optional<YamlNode> node = fields.required(names[i]);
      if (node.isPresent() && (arguments.size() == i || wanted.design() == null)) {
        int index = i;
        reported(node.get(), names[i], () -> argument(node.get(), wanted, index, arguments))
            .ifPresent(arguments::add);
      }
    }
    return arguments.size() == names.length
        ? Optional.of(List.copyOf(arguments))
        : Optional.empty();
  }

  private static Object argument(YamlNode node, Signature wanted, int index, List<Object> before)
      throws InvalidValueException {
    JavaType type = wanted.typeOf(index, before);
    return wanted.checked(index, type.coerceWithNulls(plain(node, type)));
  }

  /** An answer, which may be null. */
  record Answer(@Nullable Object value) {}

  /**
   * Returns an answer; empty, with a finding at the line of the faulty part.
   *
   * @param name the finding's name for the value
   */
  Optional<Answer> answer(YamlNode node, JavaType type, String name) {
    return reported(node, name, () -> new Answer(type.coerceAnswer(plainAnswer(node, type))));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws InvalidValueException;
  }

  private <T> Optional<T> reported(YamlNode node, String name, Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (InvalidValueException e) {
      YamlNode part = part(node, e.indices());
      findings.add(file, part.line(), StrangeBlank.namedIn(part, e.in(name).message()));
      return Optional.empty();
    }
  }

  /**
   * Like {@link #plain}, but an unquoted {@code null} in place of a text is null: what a method
   * returns may be no text at all.
   */
  private static @Nullable Object plainAnswer(YamlNode node, JavaType type) {
    if (node instanceof YamlNode.Scalar scalar && scalar.plain() && scalar.text().equals("null")) {
      return null;
    }
    if (type.isNode()
        && node instanceof YamlNode.Scalar scalar
        && scalar.value() instanceof Number value) {
      return List.of(value); // a list or tree of one node
    }
    if (!(type instanceof JavaType.Tuple && node instanceof YamlNode.Sequence sequence)) {
      return plain(node, type);
    }
    List<@Nullable Object> values = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      JavaType element = elementOf(type, values.size());
      values.add(element == null ? plain(item, null) : plainAnswer(item, element));
    }
    return values;
  }

  /**
   * Returns the node's value as JSON would give it. For a type of text it returns the text as
   * written, so that authors need no quotes around {@code ABC}, {@code 1}, {@code true} or a date.
   */
  private static @Nullable Object plain(YamlNode node, @Nullable JavaType type) {
    return switch (node) {
      case YamlNode.Mapping mapping -> {
        JavaType.MapOf map = type instanceof JavaType.MapOf wanted ? wanted : null;
        Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
          values.put(
              plain(
                  new YamlNode.Scalar(entry.line(), entry.key(), true),
                  map == null ? null : map.key()),
              plain(entry.value(), map == null ? null : map.value()));
        }
        yield values;
      }
      case YamlNode.Sequence sequence -> {
        List<@Nullable Object> values = new ArrayList<>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
          values.add(plain(item, elementOf(type, values.size())));
        }
        yield values;
      }
      case YamlNode.Scalar scalar -> {
        if (!scalar.isThere()) {
          yield JavaType.LEFT_OUT;
        }
        yield isText(type) ? scalar.text() : scalar.value();
      }
    };
  }

  private static @Nullable JavaType elementOf(@Nullable JavaType type, int index) {
    if (type instanceof JavaType.Tuple tuple) {
      return index < tuple.elements().size() ? tuple.elements().get(index) : null;
    }
    if (type instanceof JavaType.Array array) {
      return array.element();
    }
    if (type instanceof JavaType.Named named) {
      return elementOf(named.notation(), index);
    }
    if (type instanceof JavaType.SetOf set) {
      return set.element();
    }
    if (type instanceof JavaType.IteratorOf iterator) {
      return iterator.element();
    }
    if (type instanceof JavaType.Nested) {
      return type;
    }
    return type instanceof JavaType.ListOf list ? list.element() : null;
  }

  private static boolean isText(@Nullable JavaType type) {
    if (type instanceof JavaType.Array array) {
      return array.element() instanceof JavaType.Scalar element && element.isCharacter();
    }
    return type instanceof JavaType.Scalar scalar && scalar.isText();
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
