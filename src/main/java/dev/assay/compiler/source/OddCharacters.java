package dev.assay.compiler.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs characters in code that can only be meant as a character of Java: spaces of all kinds,
 * full-width punctuation, pairs of curly quotes, and characters of no width. Comments and literals
 * stay as they are.
 */
final class OddCharacters {
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\uFF02";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\uFF07";
  private static final Pattern STRING =
      Pattern.compile("[%1$s]((?:[^\"\\\\\\r\\n%1$s]|\\\\.)*+)[%1$s]".formatted(DOUBLE));
  private static final Pattern CHARACTER =
      Pattern.compile(
          "[%1$s](\\\\u\\p{XDigit}{4}|\\\\[^u\\r\\n][0-7]{0,2}|[^'\\\\\\r\\n%1$s]{1,2})[%1$s]"
              .formatted(SINGLE));

  /** Brackets of CJK, a minus sign, operators of mathematics, and the Greek question mark. */
  private static final String LOOK_ALIKES =
      "\u3010\u3011\u300A\u300B\u3008\u3009\u2212\u2217\u2215\u037E";

  private static final String MEANT = "[]<><>-*/;";

  private static final char CJK_FULL_STOP = '\u3002';
  private static final char NEXT_LINE = '\u0085';
  private static final char EMPTY_BRAILLE = '\u2800';

  private final StringBuilder text;
  private final List<Integer> invisible = new ArrayList<>();

  private OddCharacters(String source) {
    text = new StringBuilder(source);
  }

  /** Returns {@code source} at the same length. */
  static String repair(String source) {
    if (source.chars().allMatch(OddCharacters::isUsual)) {
      return source;
    }
    OddCharacters odd = new OddCharacters(source);
    odd.repairQuotes(source);
    CodeScan.visitCode(odd.text.toString(), odd::repair);
    int next = 0;
    for (int offset : odd.invisible) {
      next = offset < next ? next : odd.remove(offset);
    }
    return odd.text.toString();
  }

  private static boolean isUsual(int c) {
    return c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static boolean isQuote(char c) {
    return isQuote(c, true) || isQuote(c, false);
  }

  /** Tells whether {@code c} is a quote of typography for a string, or else for a character. */
  static boolean isQuote(char c, boolean ofString) {
    return (ofString ? DOUBLE : SINGLE).indexOf(c) >= 0;
  }

  private void repairQuotes(String source) {
    List<Integer> quotes = new ArrayList<>();
    CodeScan.visitCode(
        source,
        offset -> {
          if (isQuote(source.charAt(offset))) {
            quotes.add(offset);
          }
        });
    int next = 0;
    for (int offset : quotes) {
      boolean string = isQuote(source.charAt(offset), true);
      Matcher pair = (string ? STRING : CHARACTER).matcher(source).region(offset, source.length());
      if (offset >= next && pair.lookingAt()) {
        text.setCharAt(offset, string ? '"' : '\'');
        text.setCharAt(pair.end() - 1, string ? '"' : '\'');
        next = pair.end();
      }
    }
  }

  private void repair(int offset) {
    char c = text.charAt(offset);
    if (isUsual(c)) {
      return;
    }
    int lookAlike = LOOK_ALIKES.indexOf(c);
    if (isSpace(c)) {
      text.setCharAt(offset, ' ');
    } else if (isInvisible(c)) {
      invisible.add(offset);
    } else if (lookAlike >= 0) {
      text.setCharAt(offset, MEANT.charAt(lookAlike));
    } else if (c == CJK_FULL_STOP && isName(offset - 1) && isName(offset + 1)) {
      text.setCharAt(offset, '.');
    } else if (c >= '\uFE10' && !isQuote(c)) {
      String narrow = narrow(c);
      if (narrow.length() == 1 && "#`\\\"'".indexOf(narrow.charAt(0)) < 0) {
        text.setCharAt(offset, narrow.charAt(0));
      }
    }
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == NEXT_LINE
        || c == EMPTY_BRAILLE;
  }

  /** Tells whether {@code c} has no width; such are the variation selectors, too. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F';
  }

  /** Returns the ASCII characters of the same form, or an empty text. */
  static String narrow(int codePoint) {
    String narrow = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return narrow.chars().allMatch(OddCharacters::isUsual) ? narrow.strip() : "";
  }

  /**
   * Makes spaces of the invisible characters from {@code offset} on; those inside a name, number or
   * operator go behind it.
   *
   * @return the offset behind them
   */
  private int remove(int offset) {
    boolean name = isName(offset - 1);
    boolean operator = isOperator(offset - 1);
    int end = offset;
    int kept = offset;
    while (end < text.length()) {
      if (name && isName(end) || operator && isOperator(end)) {
        text.setCharAt(kept++, text.charAt(end));
      } else if (!isInvisible(text.charAt(end))) {
        break;
      }
      end++;
    }
    while (kept < end) {
      text.setCharAt(kept++, ' ');
    }
    return end;
  }

  private boolean isName(int offset) {
    return offset >= 0
        && offset < text.length()
        && Character.isJavaIdentifierPart(text.charAt(offset))
        && !isInvisible(text.charAt(offset));
  }

  private boolean isOperator(int offset) {
    return offset >= 0
        && offset < text.length()
        && "=<>!&|+-*/%^:".indexOf(text.charAt(offset)) >= 0;
  }
}
