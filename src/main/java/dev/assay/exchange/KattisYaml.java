package dev.assay.exchange;

import dev.assay.problem.Slug;
import dev.assay.problem.folder.LimitsReader;
import dev.assay.problem.signature.Notation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Converts a stranger's problem.yaml from the Kattis format to ours, as far as both agree. */
final class KattisYaml {

  private static final long MIB = 1 << 20;

  private static final int MAX_DEPTH = 3;
  private static final int MAX_PARTS = 20;

  private final Map<?, ?> values;

  private KattisYaml(Map<?, ?> values) {
    this.values = values;
  }

  static KattisYaml read(byte[] yaml) throws RefusedArchiveException {
    try {
      Object read =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new String(yaml, StandardCharsets.UTF_8));
      return new KattisYaml(read instanceof Map<?, ?> map ? map : Map.of());
    } catch (YAMLException e) {
      throw new RefusedArchiveException("its problem.yaml is not valid YAML");
    }
  }

  /** Returns the text of our problem.yaml, with TODO where the author has to decide. */
  String converted() {
    List<String> lines = new ArrayList<>();
    lines.add("# Drafted from a Kattis package. TODO: write what that format doesn't have.");
    for (String key : List.of("license", "rights_owner", "credits")) {
      text(values.get(key)).ifPresent(text -> lines.add("# " + key + ": " + text));
    }
    lines.add("number: TODO");
    lines.add("title: { " + titles() + " }");
    lines.add("difficulty: TODO  # easy | medium | hard");
    lines.add("tags: [" + tags() + "]");
    lines.add(
        "signature: TODO  # the method that a solution has, such as int[] twoSum(int[] nums)");
    String limits = limits();
    if (!limits.isEmpty()) {
      lines.add("limits: { " + limits + " }");
    }
    text(values.get("source")).ifPresent(text -> lines.add("source: " + Notation.write(text)));
    return String.join("\n", lines) + "\n";
  }

  /** Returns the title in those of our languages that it has. */
  private String titles() {
    String titles =
        Stream.of("en", "zh")
            .flatMap(language -> title(language).map(title -> language + ": " + title).stream())
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "en: TODO" : titles;
  }

  private Optional<String> title(String language) {
    Object name = values.get("name");
    if (name instanceof Map<?, ?> names) {
      return names.entrySet().stream()
          .filter(entry -> String.valueOf(entry.getKey()).split("-", 2)[0].equals(language))
          .map(entry -> Notation.write(String.valueOf(entry.getValue())))
          .findFirst();
    }
    return Optional.ofNullable(name)
        .filter(plain -> language.equals("en"))
        .map(plain -> Notation.write(plain.toString()));
  }

  private String tags() {
    Object keywords = values.get("keywords");
    Stream<?> words =
        keywords instanceof List<?> list
            ? list.stream()
            : Stream.of(String.valueOf(keywords == null ? "" : keywords).split(" "));
    return words
        .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-"))
        .filter(Slug::matches)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String limits() {
    List<String> limits = new ArrayList<>();
    if (values.get("limits") instanceof Map<?, ?> map) {
      number(map.get("time_limit"), seconds(LimitsReader.MIN_TIME), seconds(LimitsReader.MAX_TIME))
          .ifPresent(seconds -> limits.add("time: " + seconds.toPlainString() + "s"));
      number(map.get("memory"), LimitsReader.MIN_MEMORY / MIB, LimitsReader.MAX_MEMORY / MIB)
          .ifPresent(mebibytes -> limits.add("memory: " + mebibytes.intValue() + "MB"));
      number(map.get("output"), 1, LimitsReader.MAX_OUTPUT / MIB)
          .ifPresent(mebibytes -> limits.add("output: " + mebibytes.intValue() + "MB"));
    }
    return String.join(", ", limits);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }

  /**
   * Returns the number nearest to {@code value} between both bounds; empty unless it is positive.
   */
  private static Optional<BigDecimal> number(@Nullable Object value, double min, double max) {
    if (!(value instanceof Number number) || !(number.doubleValue() > 0)) {
      return Optional.empty();
    }
    double bounded = Math.min(max, Math.max(min, number.doubleValue()));
    return Optional.of(BigDecimal.valueOf(Math.round(bounded * 1000), 3).stripTrailingZeros());
  }

  private static Optional<String> text(@Nullable Object value) {
    return text(value, MAX_DEPTH);
  }

  /**
   * Returns a value on one line. The depth is limited: aliases can make a value a part of itself.
   */
  private static Optional<String> text(@Nullable Object value, int depth) {
    Collection<?> parts =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof List<?> list ? list : List.of();
    String text =
        value instanceof Map || value instanceof List
            ? parts.stream()
                .limit(depth == 0 ? 0 : MAX_PARTS)
                .flatMap(part -> text(part, depth - 1).stream())
                .collect(Collectors.joining(", "))
            : String.valueOf(value == null ? "" : value);
    return Optional.of(text.replaceAll("\\p{Cntrl}+", " ").strip()).filter(each -> !each.isEmpty());
  }
}
