package dev.assay.problem.folder;

import dev.assay.language.Wording;
import dev.assay.problem.Limits;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code limits} such as {@code { time: 2s, memory: 256MB, output: 16MB }}. */
public final class LimitsReader {

  /** The limits of a package that states none. */
  public static final Limits DEFAULTS = new Limits(Duration.ofSeconds(1), 256L << 20, 16L << 20);

  static final List<String> KEYS = List.of("time", "memory", "output");

  public static final Duration MIN_TIME = Duration.ofMillis(10);
  public static final Duration MAX_TIME = Duration.ofSeconds(60);
  public static final long MIN_MEMORY = 16L << 20;
  public static final long MAX_MEMORY = 4L << 30;
  private static final long MIN_OUTPUT = 1L << 10;
  public static final long MAX_OUTPUT = 256L << 20;
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?) ?(ms|s)");
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,9}) ?(KB|MB|GB)");

  private final YamlFields fields;

  private LimitsReader(YamlFields fields) {
    this.fields = fields;
  }

  static Limits read(PackageFile file, Findings findings, Optional<YamlNode> node) {
    return node.map(
            limits ->
                new LimitsReader(
                    new YamlFields(file, findings, limits, KEYS.toArray(String[]::new))))
        .map(LimitsReader::limits)
        .orElse(DEFAULTS);
  }

  private Limits limits() {
    return new Limits(
        time(),
        size("memory", MIN_MEMORY, MAX_MEMORY, DEFAULTS.memoryBytes()),
        size("output", MIN_OUTPUT, MAX_OUTPUT, DEFAULTS.outputBytes()));
  }

  private Duration time() {
    Optional<String> text = fields.text("time");
    if (text.isEmpty()) {
      return DEFAULTS.time();
    }
    Matcher matcher = TIME.matcher(text.get());
    if (matcher.matches()) {
      long nanosPerUnit = matcher.group(2).equals("s") ? 1_000_000_000 : 1_000_000;
      BigDecimal nanos = new BigDecimal(matcher.group(1)).multiply(new BigDecimal(nanosPerUnit));
      Duration time = Duration.ofNanos(nanos.longValue());
      if (time.compareTo(MIN_TIME) >= 0 && time.compareTo(MAX_TIME) <= 0) {
        return time;
      }
    }
    fields
        .node("time")
        .ifPresent(node -> fields.report(node, Wording.of("finding.no-time", node.kind())));
    return DEFAULTS.time();
  }

  private long size(String key, long min, long max, long ifMissing) {
    Optional<String> text = fields.text(key);
    if (text.isEmpty()) {
      return ifMissing;
    }
    Matcher matcher = SIZE.matcher(text.get());
    if (matcher.matches()) {
      int shift = 10 * (1 + "KMG".indexOf(matcher.group(2).charAt(0)));
      long bytes = Long.parseLong(matcher.group(1)) << shift;
      if (bytes >= min && bytes <= max) {
        return bytes;
      }
    }
    String smallest = written(min);
    String largest = written(max);
    fields
        .node(key)
        .ifPresent(
            node ->
                fields.report(
                    node, Wording.of("finding.no-size", key, smallest, largest, node.kind())));
    return ifMissing;
  }

  private static String written(long bytes) {
    if (bytes >= 1L << 30) {
      return (bytes >> 30) + "GB";
    }
    return bytes >= 1L << 20 ? (bytes >> 20) + "MB" : (bytes >> 10) + "KB";
  }
}
