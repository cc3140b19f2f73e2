package dev.assay.problem.file;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds keys that are none to YAML: with no space after the colon, or with another colon. */
final class KeySlip {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<before>\\P{L}*?)[\"']?(?<key>\\p{L}[\\p{L}\\p{N}_-]*)[\"']?"
              + "(?<blank>[^:：\\p{L}\\p{N}]*)(?<colon>[:：]?)(?<rest>.*)");
  private static final Pattern TEXT =
      Pattern.compile("(?<key>[\\p{L}_-]+)\\h*(?<colon>：|:(?=\\S))(?s:.*)");

  private KeySlip() {}

  /**
   * Returns the slips that may be why a file can't be read, by line.
   *
   * @param from line where the unreadable text begins, from 1
   * @param to line where it was noticed
   */
  static SortedMap<Integer, Localized<String>> near(PackageFile file, int from, int to) {
    List<String> lines = file.text().lines().toList();
    SortedMap<Integer, Localized<String>> slips = new TreeMap<>();
    for (int line = Math.min(to, lines.size()); line >= 1; line--) {
      String text = lines.get(line - 1);
      Optional<Localized<String>> slip = inLine(text);
      if (slip.isPresent()) {
        slips.put(line, slip.get());
      } else if (line < from && !isEmpty(text)) {
        break; // lines without a colon continue the value above them
      }
    }
    return slips;
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static Optional<Localized<String>> inLine(String line) {
    Matcher found = LINE.matcher(line);
    if (isEmpty(line) || !found.matches()) {
      return Optional.empty();
    }
    String rest = found.group("rest");
    boolean isApart =
        rest.isEmpty() || Character.isWhitespace(rest.charAt(0)) || rest.startsWith("//");
    String next = rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
    Optional<Localized<String>> blank =
        StrangeBlank.find(found.group("before") + found.group("blank") + next);
    return blank.isPresent() ? blank : slip(found.group("key"), found.group("colon"), isApart);
  }

  private static Optional<Localized<String>> slip(String key, String colon, boolean isApart) {
    return switch (colon) {
      case "：" -> Optional.of(Wording.of("finding.yaml.wide-colon", key));
      case ":" ->
          isApart ? Optional.empty() : Optional.of(Wording.of("finding.yaml.no-space", key));
      default -> Optional.empty();
    };
  }

  /** Returns the slip in a text that was to be one of the {@code known} keys with its value. */
  static Optional<Localized<String>> inText(String text, List<String> known) {
    Matcher found = TEXT.matcher(text);
    return found.matches() && known.contains(found.group("key"))
        ? slip(found.group("key"), found.group("colon"), false)
        : Optional.empty();
  }
}
