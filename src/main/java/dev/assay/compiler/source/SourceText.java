package dev.assay.compiler.source;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that a user wrote, made ready for javac without moving a line, and the way back from
 * javac's offsets to the user's.
 *
 * <p>Parts that javac must not read are blanked, which keeps offsets; missing parts are inserted,
 * and {@link #toUser} subtracts them again. A line never ends inside an insertion, so line numbers
 * in class files are right.
 */
public final class SourceText {
  /** The weakest import: each import and class of the user's own wins over it. */
  static final String ALL_IMPORTS = "import module java.base;";

  /**
   * The packages that solutions use, for a third of the price: javac looks through each package of
   * a module anew. No two public classes of these and of java.lang have the same name.
   */
  private static final String USUAL_IMPORTS =
      Stream.of(
              "java.util",
              "java.util.function",
              "java.util.stream",
              "java.util.concurrent",
              "java.util.concurrent.atomic",
              "java.util.concurrent.locks",
              "java.util.regex",
              "java.math",
              "java.io",
              "java.text",
              "java.time")
          .map(name -> "import " + name + ".*;")
          .collect(Collectors.joining());

  private final String user;
  private final String blanked;
  private final NavigableMap<Integer, String> insertions;

  private SourceText(String user, String blanked, NavigableMap<Integer, String> insertions) {
    this.user = user;
    this.blanked = blanked;
    this.insertions = insertions;
  }

  /** Returns {@code source} with the traces of web pages and input methods repaired. */
  public static SourceText of(String source) {
    return new SourceText(source, PasteCleaner.clean(source), new TreeMap<>());
  }

  /**
   * Returns {@code source} with the imports that it lacks.
   *
   * @param besideSupport whether it must be in no package, so as to see the support classes
   */
  public static SourceText withImports(String source, boolean besideSupport) {
    return withImports(source, ALL_IMPORTS, besideSupport);
  }

  /**
   * Returns {@code source} with the imports that most sources lack. A source that compiles with
   * them means the same with all.
   *
   * @param besideSupport as for {@link #withImports}
   */
  public static SourceText withUsualImports(String source, boolean besideSupport) {
    return withImports(source, USUAL_IMPORTS, besideSupport);
  }

  static SourceText withImports(String source, String imports, boolean besideSupport) {
    SourceText text = of(source);
    PackageDeclaration declaration = PackageDeclaration.of(text.blanked);
    return besideSupport
        ? text.blank(declaration.start(), declaration.end()).insert(0, imports)
        : text.insert(declaration.end(), imports);
  }

  /** Returns the user's own text. */
  public String user() {
    return user;
  }

  /** Returns the user's text with the parts blanked that javac must not read; offsets are equal. */
  public String blanked() {
    return blanked;
  }

  /** Returns the text for javac. */
  public String forJavac() {
    StringBuilder text = new StringBuilder(blanked);
    insertions.descendingMap().forEach((offset, insertion) -> text.insert((int) offset, insertion));
    return text.toString();
  }

  /** Returns a copy with {@code insertion} before the user's offset, behind earlier ones there. */
  public SourceText insert(int offset, String insertion) {
    NavigableMap<Integer, String> more = new TreeMap<>(insertions);
    more.merge(offset, insertion, String::concat);
    return new SourceText(user, blanked, more);
  }

  /** Returns a copy without any insertion. */
  public SourceText withoutInsertions() {
    return new SourceText(user, blanked, new TreeMap<>());
  }

  /** Returns a copy with spaces from one of the user's offsets to another, line ends kept. */
  public SourceText blank(int from, int to) {
    StringBuilder text = new StringBuilder(blanked);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        text.setCharAt(i, ' ');
      }
    }
    return new SourceText(user, text.toString(), insertions);
  }

  /**
   * Returns the user's offset for one of javac's; the place of an insertion for offsets inside it.
   */
  public int toUser(long javacOffset) {
    long offset = javacOffset;
    for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
      if (offset < insertion.getKey()) {
        break;
      }
      offset = Math.max(insertion.getKey(), offset - insertion.getValue().length());
    }
    return Math.clamp(offset, 0, user.length());
  }
}
