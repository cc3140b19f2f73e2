package dev.assay.compiler.source;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces HTML's entities in code by their characters, and those in literals whose quotes are
 * entities or that hold nothing else between single quotes, which is no Java. An entity whose name
 * is a name of the code as well stays.
 *
 * <p>The spaces that fill the place of an entity follow behind the operator or literal that it is
 * part of, so that {@code &lt;=} becomes one operator.
 */
final class Entities {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("Tab", " "),
          Map.entry("ldquo", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("le", "<="),
          Map.entry("ge", ">="),
          Map.entry("ne", "!="),
          Map.entry("minus", "-"),
          Map.entry("rarr", "->"),
          Map.entry("lbrace", "{"),
          Map.entry("rbrace", "}"),
          Map.entry("lcub", "{"),
          Map.entry("rcub", "}"),
          Map.entry("lbrack", "["),
          Map.entry("rbrack", "]"),
          Map.entry("lsqb", "["),
          Map.entry("rsqb", "]"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("semi", ";"),
          Map.entry("comma", ","),
          Map.entry("period", "."),
          Map.entry("colon", ":"),
          Map.entry("equals", "="),
          Map.entry("plus", "+"),
          Map.entry("ast", "*"),
          Map.entry("sol", "/"),
          Map.entry("bsol", "\\"),
          Map.entry("percnt", "%"),
          Map.entry("excl", "!"),
          Map.entry("quest", "?"),
          Map.entry("verbar", "|"),
          Map.entry("vert", "|"),
          Map.entry("Hat", "^"),
          Map.entry("lowbar", "_"),
          Map.entry("commat", "@"));

  /** With what escaping twice adds. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*(?:([A-Za-z]+)|#(\\d{1,6})|#[xX](\\p{XDigit}{1,5}));");

  private static final Pattern NAME = Pattern.compile("\\w+");
  private static final String OPERATORS = "=<>!&|+-*/%^:";
  private static final int NO_BREAK_SPACE = 0xA0;

  private final String source;
  private final Set<String> names;
  private final Matcher entity;
  private final StringBuilder text = new StringBuilder();
  private int noLiteralBefore;

  private Entities(String source) {
    this.source = source;
    entity = ENTITY.matcher(source);
    names =
        NAME.matcher(entity.replaceAll(" "))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
  }

  /** Returns {@code source} at the same length. */
  static String decode(String source) {
    if (!ENTITY.matcher(source).find()) {
      return source;
    }
    Entities entities = new Entities(source);
    entities.decode();
    return entities.text.toString();
  }

  private void decode() {
    CodeScan scan = new CodeScan(source);
    int next = 0;
    while (next < source.length()) {
      String decoded = decoded(next, source.length());
      int end = scan.hiddenEnd(next);
      String character = character(next);
      if (character != null) {
        fill(next, false);
        text.append(character);
        next = entity.end() + 1;
      } else if (decoded == null) {
        if (end == next) {
          fill(next, OPERATORS.indexOf(source.charAt(next)) >= 0);
          end++;
        } else {
          fill(next, false);
        }
        text.append(source, next, end);
        next = end;
      } else if (decoded.equals("\"") || decoded.equals("'")) {
        fill(next, false);
        next = literal(next, decoded);
      } else {
        fill(next, OPERATORS.contains(decoded.substring(0, 1)));
        text.append(decoded);
        next = entity.end();
      }
    }
    fill(next, false);
  }

  /** Adds the spaces that are due at {@code offset}, unless an operator may go on there. */
  private void fill(int offset, boolean mayGoOn) {
    boolean operator = text.length() > 0 && OPERATORS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!(operator && mayGoOn)) {
      text.append(" ".repeat(offset - text.length()));
    }
  }

  /**
   * Copies the literal that begins at {@code start}, if it ends in its line; else its first
   * character as it is.
   *
   * @return the offset behind it
   */
  private int literal(int start, String quote) {
    int lineEnd = Math.max(start, noLiteralBefore);
    while (lineEnd < source.length() && "\r\n".indexOf(source.charAt(lineEnd)) < 0) {
      lineEnd++;
    }
    StringBuilder literal = new StringBuilder(quote);
    decoded(start, lineEnd);
    int next = entity.end();
    boolean escaped = false;
    while (next < lineEnd && start >= noLiteralBefore) {
      String decoded = decoded(next, lineEnd);
      String part = decoded == null ? String.valueOf(source.charAt(next)) : decoded;
      next = decoded == null ? next + 1 : entity.end();
      literal.append(part);
      if (decoded != null && part.equals(quote) && !escaped) {
        text.append(literal);
        return next;
      }
      escaped = part.equals("\\") && !escaped;
    }
    noLiteralBefore = lineEnd;
    text.append(source.charAt(start));
    return start + 1;
  }

  /** Returns the literal that begins at {@code offset} if one entity is all that it holds. */
  private @Nullable String character(int offset) {
    if (source.charAt(offset) != '\'' || offset + 1 == source.length()) {
      return null;
    }
    String decoded = decoded(offset + 1, source.length());
    return decoded != null
            && decoded.length() == 1
            && !"'\\".contains(decoded)
            && source.startsWith("'", entity.end())
        ? "'" + decoded + "'"
        : null;
  }

  /** Returns the characters of the entity at {@code offset}; null if none is there. */
  private @Nullable String decoded(int offset, int limit) {
    if (source.charAt(offset) != '&' || !entity.region(offset, limit).lookingAt()) {
      return null;
    }
    String name = entity.group(1);
    if (name != null) {
      return names.contains(name) ? null : NAMED.get(name);
    }
    String decimal = entity.group(2);
    int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(entity.group(3), 16);
    if (code == NO_BREAK_SPACE || code == '\t') {
      return " ";
    }
    return code >= ' ' && code <= '~' ? Character.toString(code) : null;
  }
}
