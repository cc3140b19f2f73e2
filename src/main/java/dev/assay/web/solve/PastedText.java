package dev.assay.web.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cases as somebody typed or pasted them, and the same in plain notation, such as {@code a = 1, b =
 * ["x"]}.
 *
 * <p>Outside of texts in quotes a character that can only be meant one way becomes that one: wide
 * forms, blanks and dashes of every kind, brackets of other languages. Invisible characters vanish,
 * and so do the words around an example: {@code Input:}, and the output with its explanation. A
 * text in quotes of any kind gets double ones; its characters stay as they are.
 */
final class PastedText {

  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}_$])";

  /** What follows a word that is a label: a colon; or a blank, but no equals sign. */
  private static final String END = "(?:\\s*+[:：]|(?=\\s)(?!\\s*+[=＝:：]))";

  private static final String EXAMPLE = "(?:example|示例)\\s*+\\d*+\\s*+[:：]";
  private static final Pattern LABEL =
      Pattern.compile("(?iu)(?:(?:input|输入)" + END + "|" + EXAMPLE + ")");
  private static final Pattern RESULT =
      Pattern.compile("(?iu)(?:output|expected|explanation|输出|预期结果|解释)" + END);
  private static final Pattern WORD =
      Pattern.compile("(?iu)(?:true|false|null|none)(?![\\p{L}\\p{N}_$])");

  private static final String DOUBLE_QUOTES = "\"“”„‟〝〞＂";
  private static final String SINGLE_QUOTES = "'‘’‚‛＇";
  private static final String OTHERS = "、﹐【】〔〕−‐‑‒–—﹣";
  private static final String MEANT = ",,[][]-------";

  private final String pasted;
  private final Pattern nextCase;
  private final StringBuilder plain = new StringBuilder();
  private int[] origins = new int[64];
  private int depth;
  private int unclosedUntil;

  private PastedText(String pasted, Pattern nextCase) {
    this.pasted = pasted;
    this.nextCase = nextCase;
  }

  /**
   * Reads {@code pasted}.
   *
   * @param names of the arguments: one at the beginning of a line ends an explanation
   */
  static PastedText of(String pasted, List<String> names) {
    String anyName = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var text =
        new PastedText(
            pasted,
            Pattern.compile(
                "(?iu)"
                    + NO_LETTER_BEFORE
                    + "(?:(?:input|输入)\\s*+[:：]|"
                    + EXAMPLE
                    + ")|(?<=[\\n\\r])[ \\t]*+(?:(?:input|输入)[ \\t]*+[\\n\\r]|(?-i:"
                    + anyName
                    + ")\\s*+[=＝])"));
    for (int at = 0; at < pasted.length(); ) {
      at = text.readAt(at);
    }
    return text;
  }

  /** Returns the cases in plain notation. */
  String plain() {
    return plain.toString();
  }

  /** Returns the text as it was pasted. */
  String pasted() {
    return pasted;
  }

  /** Returns the offset in the pasted text of the character at {@code at} in plain notation. */
  int origin(int at) {
    return at < plain.length() ? origins[at] : pasted.length();
  }

  /** Tells whether {@code c} is a quote as texts of people have it, not as JSON has it. */
  static boolean isFancyQuote(int c) {
    return c != '"' && DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0;
  }

  /** Reads the character, word or text at {@code at}, and returns where it ends. */
  private int readAt(int at) {
    char c = pasted.charAt(at);
    if (DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0) {
      return quoted(at);
    }
    if (Character.isLetter(c) && !isInWord(at)) {
      Matcher word = WORD.matcher(pasted).region(at, pasted.length());
      if (word.lookingAt() && !isName(word.end())) {
        String meant = word.group().toLowerCase(Locale.ROOT);
        put(meant.equals("none") ? "null" : meant, at);
        return word.end();
      }
      int end = depth == 0 ? afterLabel(at) : at;
      if (end > at) {
        put('\n', at);
        return end;
      }
    }
    character(meant(c), at);
    return at + 1;
  }

  private void character(int meant, int at) {
    depth += meant == '[' ? 1 : 0;
    depth = Math.max(0, depth - (meant == ']' ? 1 : 0));
    if (meant != 0) {
      put((char) meant, at);
    }
  }

  private boolean isInWord(int at) {
    char before = at == 0 ? ' ' : pasted.charAt(at - 1);
    return Character.isLetterOrDigit(before) || before == '_' || before == '$';
  }

  /** Tells whether the word that ends at {@code end} is the name of an argument. */
  private boolean isName(int end) {
    String rest = pasted.substring(end, Math.min(pasted.length(), end + 8)).stripLeading();
    return rest.startsWith("=") || rest.startsWith("＝");
  }

  /** Returns where the label at {@code at} ends, with the output after it, if it has one. */
  private int afterLabel(int at) {
    Matcher label = LABEL.matcher(pasted).region(at, pasted.length());
    if (label.useTransparentBounds(true).lookingAt()) {
      return label.end();
    }
    Matcher result = RESULT.matcher(pasted).region(at, pasted.length());
    if (!result.useTransparentBounds(true).lookingAt()) {
      return at;
    }
    Matcher next = nextCase.matcher(pasted).region(result.end(), pasted.length());
    return next.useTransparentBounds(true).find() ? next.start() : pasted.length();
  }

  /** Returns the character that {@code c} is meant as; 0 for an invisible one. */
  private static int meant(char c) {
    if (c >= ' ' && c < 0x7f) {
      return c == '{' ? '[' : c == '}' ? ']' : c;
    }
    if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return '\n';
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.FORMAT) {
      return 0;
    }
    if (c > 0xff00 && c < 0xff5f) {
      return meant((char) (c - 0xff00 + ' '));
    }
    int other = OTHERS.indexOf(c);
    return other < 0 ? c : MEANT.charAt(other);
  }

  /** Reads the text whose quote opens at {@code at}; a quote that nothing closes stays. */
  private int quoted(int at) {
    int close = close(at);
    if (close < 0) {
      put(pasted.charAt(at), at);
      return at + 1;
    }
    put('"', at);
    for (int i = at + 1; i < close; i++) {
      char c = pasted.charAt(i);
      if (c == '\\' && i + 1 < close) {
        char escaped = pasted.charAt(++i);
        put(
            SINGLE_QUOTES.indexOf(escaped) < 0 ? "\\" + escaped : Character.toString(escaped),
            i - 1);
      } else if (c == '"') {
        put("\\\"", i);
      } else {
        put(c == '\t' ? "\\t" : String.valueOf(c), i);
      }
    }
    put('"', close);
    return close + 1;
  }

  /** Returns the quote on the same line that closes the one at {@code open}; -1 if none does. */
  private int close(int open) {
    String kind = SINGLE_QUOTES.indexOf(pasted.charAt(open)) >= 0 ? SINGLE_QUOTES : DOUBLE_QUOTES;
    boolean isStraight = pasted.charAt(open) == '"';
    int fancy = -1;
    if (!isStraight && open < unclosedUntil) {
      return -1; // or many such quotes on a long line would take the square of its length
    }
    int i = open + 1;
    for (; i < pasted.length() && pasted.charAt(i) != '\n'; i++) {
      char c = pasted.charAt(i);
      if (c == '\\') {
        i++;
      } else if (isStraight && c == '"') {
        return i;
      } else if (kind.indexOf(c) >= 0 && endsValue(i, kind)) {
        if (!isStraight) {
          return i;
        }
        fancy = fancy < 0 ? i : fancy;
      }
    }
    unclosedUntil = isStraight ? unclosedUntil : i;
    return fancy;
  }

  private boolean endsValue(int at, String quotes) {
    if (at + 1 == pasted.length()) {
      return true;
    }
    int next = pasted.codePointAt(at + 1);
    return !Character.isLetterOrDigit(next) && quotes.indexOf(next) < 0;
  }

  private void put(String text, int from) {
    text.chars().forEach(c -> put((char) c, from));
  }

  private void put(char c, int from) {
    if (plain.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[plain.length()] = from;
    plain.append(c);
  }
}
