package dev.assay.web.value;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Two different texts, with the characters shown as their codes that would make them look equal:
 * strange blanks, invisible characters, loose accents; and if they still look equal, every
 * character beyond ASCII, such as a Cyrillic letter that looks like a Latin one.
 *
 * <p>Only the part between the common beginning and the common end is changed.
 */
record LookAlikes(String left, String right) {

  /** Letters of other alphabets and signs, and below each the sign of ASCII that looks like it. */
  private static final String OTHERS =
      "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι−‐‑‒–—―‘’‚‛′“”„″∶։․…∕⁄∣ǀ∗⋅·٫‹›×";

  private static final String ASCII =
      "ABESIJKMHOPCTYXaeijopcyxsdqwhABEZHIKMNOPTYXovi-------'''''\"\"\"\"::..//||*..,<>x";

  /** Returns two texts that differ at {@code place} at first. */
  static LookAlikes of(String left, String right, int place) {
    int start = place > 0 && Character.isHighSurrogate(left.charAt(place - 1)) ? place - 1 : place;
    int end = commonEnd(left, right, start);
    LookAlikes unseen = new LookAlikes(left, right).shown(start, end, LookAlikes::isUnseen);
    return look(unseen.left).equals(look(unseen.right))
        ? new LookAlikes(left, right).shown(start, end, c -> c >= 0x7f)
        : unseen;
  }

  private static int commonEnd(String left, String right, int start) {
    int most = Math.min(left.length(), right.length()) - start;
    int end = 0;
    while (end < most
        && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    boolean splitsPair = end > 0 && Character.isLowSurrogate(left.charAt(left.length() - end));
    return splitsPair ? end - 1 : end;
  }

  private LookAlikes shown(int start, int end, IntPredicate codes) {
    return new LookAlikes(shown(left, start, end, codes), shown(right, start, end, codes));
  }

  private static String shown(String text, int start, int end, IntPredicate codes) {
    var shown = new StringBuilder(text.length() + 16).append(text, 0, start);
    text.substring(start, text.length() - end)
        .codePoints()
        .forEach(
            c -> {
              if (codes.test(c)) {
                shown.append(VisibleText.code(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.append(text, text.length() - end, text.length()).toString();
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> c != ' ';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0x2800 || c == 0x3164 || c == 0x115f || c == 0x1160 || c == 0xffa0;
    };
  }

  /** Returns a text that is the same for texts that look equal. */
  private static String look(String text) {
    var look = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC).chars().forEach(c -> look.append(ascii(c)));
    return look.toString();
  }

  private static char ascii(int c) {
    int index = c < 0x7f ? -1 : OTHERS.indexOf(c);
    return index < 0 ? (char) c : ASCII.charAt(index);
  }
}
