package dev.assay.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the names of files to import, each against the rules and against those before it. */
final class EntryNames {

  private static final int MAX_DEPTH = 8;
  private static final int MAX_LENGTH = 255;

  /** Letters and marks without a shape: fillers of Hangul, an empty Braille cell and the like. */
  private static final String UNSEEN =
      "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0";

  /**
   * The names so far, by their form on a file system that ignores case and Unicode normalization.
   */
  private final Map<String, Entry> known = new HashMap<>();

  private record Entry(String name, boolean isFolder) {}

  /**
   * Checks the next name.
   *
   * @throws RefusedArchiveException if the name could lead out of the folder that the file is
   *     unpacked into, or clashes with an earlier name
   */
  void check(String name) throws RefusedArchiveException {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    List<String> parts = List.of(path.split("/", -1));
    if (parts.size() > MAX_DEPTH) {
      throw refused(name, "lies more than " + MAX_DEPTH + " folders deep");
    }
    for (String part : parts) {
      checkPart(name, part);
    }
    for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      add(path.substring(0, end), true);
    }
    add(path, name.endsWith("/"));
  }

  /** Tells whether the name could lead out of the folder that the file is unpacked into. */
  static boolean leadsAstray(String name) {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return List.of(path.split("/", -1)).stream().anyMatch(EntryNames::isNoPlainPart)
        || name.chars().anyMatch(c -> c == '\\' || c == ':');
  }

  private static boolean isNoPlainPart(String part) {
    return part.isEmpty() || part.equals(".") || part.equals("..");
  }

  private static void checkPart(String name, String part) throws RefusedArchiveException {
    if (isNoPlainPart(part)) {
      throw refused(name, "is not a plain path: it must not be absolute or contain . or ..");
    }
    if (part.length() > MAX_LENGTH) {
      throw refused(name, "is too long");
    }
    if (part.codePoints().anyMatch(c -> c == '\\' || c == ':' || isInvisible(c))) {
      throw refused(name, "has a backslash, a colon or an invisible character in its name");
    }
  }

  /** Tells whether a name could look like another one because of this character. */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> UNSEEN.indexOf(c) >= 0 || isVariationSelector(c);
    };
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
  }

  private void add(String path, boolean folder) throws RefusedArchiveException {
    String folded =
        Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    Entry before = known.putIfAbsent(folded, new Entry(path, folder));
    if (before == null) {
      return;
    }
    boolean sameFolder = folder && before.isFolder() && before.name().equals(path);
    if (!sameFolder) {
      throw refused(path, "is there twice, the other time as " + before.name());
    }
  }

  static RefusedArchiveException refused(String name, String reason) {
    return new RefusedArchiveException("\"" + visible(name) + "\" " + reason);
  }

  /** Returns the beginning of a name with its invisible characters replaced. */
  static String visible(String name) {
    return name.codePoints()
        .limit(80)
        .map(c -> isInvisible(c) ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
