package dev.assay.problem.file;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads typed values of one YAML mapping and reports missing and wrong ones. */
public final class YamlFields {

  private static final String NO_TEXT = "finding.no-text";

  private final PackageFile file;
  private final Findings findings;
  private final int line;
  private final boolean isMapping;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();

  /** Opens {@code node}; reports it unless it is a mapping, and each key outside {@code known}. */
  public YamlFields(PackageFile file, Findings findings, YamlNode node, String... known) {
    this.file = file;
    this.findings = findings;
    this.line = node.line();
    this.isMapping = node instanceof YamlNode.Mapping;
    List<String> knownKeys = List.of(known);
    if (!(node instanceof YamlNode.Mapping mapping)) {
      Localized<String> other = Wording.of("finding.no-mapping", list(knownKeys), node.kind());
      report(
          node,
          node instanceof YamlNode.Scalar scalar
              ? KeySlip.inText(scalar.text(), knownKeys).orElse(other)
              : other);
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (knownKeys.contains(entry.key())) {
        values.put(entry.key(), entry.value());
      } else {
        findings.add(file, entry.line(), unknown(entry.key(), knownKeys));
      }
    }
  }

  private static Localized<String> unknown(String key, List<String> known) {
    return KeySlip.inText(key, known)
        .orElseGet(
            () ->
                StrangeBlank.namedIn(
                    key, Wording.of("finding.unknown-key", YamlNode.quoted(key), list(known))));
  }

  public Findings findings() {
    return findings;
  }

  public PackageFile file() {
    return file;
  }

  public int line() {
    return line;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Optional<YamlNode> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public Optional<YamlNode> required(String key) {
    if (isMapping && !values.containsKey(key)) {
      findings.add(file, line, Wording.of("finding.no-key", key));
    }
    return node(key);
  }

  public void report(YamlNode node, Localized<String> message) {
    findings.add(file, node.line(), StrangeBlank.namedIn(node, message));
  }

  /**
   * Returns the text of a scalar that is not blank, quoted or plain.
   *
   * @param refusal the key of the message for any other node
   * @param what the message's name for the value
   */
  public Optional<String> text(YamlNode node, String refusal, String what) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text());
    }
    report(node, Wording.of(refusal, what, node.kind()));
    return Optional.empty();
  }

  public Optional<String> text(String key) {
    return node(key).flatMap(node -> text(node, NO_TEXT, key));
  }

  public Optional<String> requiredText(String key) {
    return required(key).flatMap(node -> text(node, NO_TEXT, key));
  }

  /** Returns a whole number between {@code min} and {@code max}. */
  public OptionalLong requiredNumber(String key, long min, long max) {
    Optional<YamlNode> node = required(key);
    if (node.isEmpty()) {
      return OptionalLong.empty();
    }
    if (node.get() instanceof YamlNode.Scalar scalar
        && scalar.value() instanceof Number number
        && (number instanceof Integer || number instanceof Long)
        && number.longValue() >= min
        && number.longValue() <= max) {
      return OptionalLong.of(number.longValue());
    }
    report(
        node.get(),
        min == Long.MIN_VALUE
            ? Wording.of("finding.no-number", key)
            : Wording.of("finding.no-number-from", key, min, max));
    return OptionalLong.empty();
  }

  /** Returns the entries of a list of texts; an empty list when the key is missing. */
  public List<YamlNode.Scalar> entries(String key) {
    return node(key).map(node -> entries(node, key)).orElse(List.of());
  }

  /** Returns the entries of the list of texts {@code node}. */
  public List<YamlNode.Scalar> entries(YamlNode node, String what) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      report(node, Wording.of("finding.no-list", what, node.kind()));
      return List.of();
    }
    List<YamlNode.Scalar> entries = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (text(item, "finding.no-entry", what).isPresent()) {
        entries.add((YamlNode.Scalar) item);
      }
    }
    return entries;
  }

  public static List<String> texts(List<YamlNode.Scalar> entries) {
    return entries.stream().map(YamlNode.Scalar::text).toList();
  }

  /** Returns the nodes under {@code key} in both languages, and reports a missing one. */
  public Optional<Localized<YamlNode>> localized(String key) {
    return localized(key, Languages.BOTH);
  }

  /**
   * Returns the nodes under {@code key}, and reports one that is missing in a language of {@code
   * needed}. A node in one language stands for the other one, too.
   */
  public Optional<Localized<YamlNode>> localized(String key, Languages needed) {
    return node(key)
        .map(node -> new YamlFields(file, findings, node, "en", "zh"))
        .flatMap(
            both -> {
              Optional<YamlNode> en = needed.english() ? both.required("en") : both.node("en");
              Optional<YamlNode> zh = needed.chinese() ? both.required("zh") : both.node("zh");
              return needed.english() && en.isEmpty() || needed.chinese() && zh.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Localized<>(en.or(() -> zh).get(), zh.or(() -> en).get()));
            });
  }

  /** Returns a text in both languages. */
  public Optional<Localized<String>> localizedText(String key) {
    return localizedText(key, Languages.BOTH);
  }

  /** Returns a text that is there in the languages of {@code needed} at least. */
  public Optional<Localized<String>> localizedText(String key, Languages needed) {
    return localized(key, needed)
        .flatMap(
            both -> {
              Optional<String> en = text(both.en(), NO_TEXT, key);
              Optional<String> zh = both.zh() == both.en() ? en : text(both.zh(), NO_TEXT, key);
              return en.isEmpty() || zh.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Localized<>(en.get(), zh.get()));
            });
  }

  private static String list(List<String> keys) {
    return "`" + String.join("`, `", keys) + "`";
  }
}
