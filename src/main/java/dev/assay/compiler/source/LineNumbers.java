package dev.assay.compiler.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks the numbers that a page shows at the beginnings of lines, when all of its lines have them:
 * {@code 1 class}, {@code 01:class}, {@code 1. class}, {@code 1| class}; or between the lines. No
 * source begins with a number; behind a first line without one, the next number must stand apart.
 */
final class LineNumbers {
  private static final Pattern LINE =
      Pattern.compile("(?m)^[\\h\\p{Cf}]*+(\\d{1,5}+)?+([^\\r\\n]*+)$");
  private static final Pattern START = Pattern.compile("[\\s\\p{Cf}\\p{Zs}]*+\\d");
  private static final Pattern MARK = Pattern.compile("[.:)\\]]|\\h?[|\u2502](?!\\|)");

  private static final Pattern APART =
      Pattern.compile("$|\\h+[^\\h,;)\\]}+*/%<>=&|?:.-]|[.:|\u2502]");

  private final StringBuilder text;

  /** The numbers, each with the rest of its line. */
  private final List<MatchResult> numbered = new ArrayList<>();

  /** Whether the first line with anything on it has no number: a selection may begin behind it. */
  private boolean firstBare;

  private boolean otherBare;

  private LineNumbers(String source) {
    text = new StringBuilder(source);
    Matcher line = LINE.matcher(source);
    while (line.find()) {
      if (line.group(1) != null) {
        numbered.add(line.toMatchResult());
      } else if (!line.group(2).isBlank()) {
        otherBare |= firstBare || !numbered.isEmpty();
        firstBare |= numbered.isEmpty();
      }
    }
  }

  /** Returns {@code source} at the same length, with its line numbers made spaces. */
  static String blank(String source) {
    if (!startsWithDigit(source, 0) && !startsWithDigit(source, lastLine(source))) {
      return source;
    }
    LineNumbers numbers = new LineNumbers(source);
    if (numbers.countUp()) {
      if (!numbers.otherBare) {
        numbers.blankBeforeLines();
      } else if (!numbers.firstBare && numbers.standAlone()) {
        numbers.numbered.forEach(line -> numbers.blank(line.start(1), line.end(1)));
      }
    }
    return numbers.text.toString();
  }

  private static int lastLine(String source) {
    String stripped = source.stripTrailing();
    return 1 + Math.max(stripped.lastIndexOf('\n'), stripped.lastIndexOf('\r'));
  }

  private static boolean startsWithDigit(String source, int offset) {
    return START.matcher(source).region(offset, source.length()).lookingAt();
  }

  private boolean countUp() {
    if (numbered.isEmpty()) {
      return false;
    }
    int first = Integer.parseInt(numbered.getFirst().group(1));
    for (int i = 1; i < numbered.size(); i++) {
      if (Integer.parseInt(numbered.get(i).group(1)) != first + i) {
        return false;
      }
    }
    return firstBare
        ? first == 2 && isApart(numbered.getFirst())
        : numbered.size() > 1 || first == 1;
  }

  /**
   * Tells whether a number is none of the code: behind a bare line, that may go on with numbers.
   */
  private static boolean isApart(MatchResult line) {
    return APART.matcher(line.group(2)).lookingAt();
  }

  private boolean standAlone() {
    return numbered.size() > 1 && numbered.stream().allMatch(line -> line.group(2).isBlank());
  }

  private void blankBeforeLines() {
    Optional<String> mark = commonMark();
    for (MatchResult line : numbered) {
      blank(line.start(1), line.end(1));
      if (mark.isPresent() && line.group(2).startsWith(mark.get())) {
        blank(line.start(2), line.start(2) + mark.get().length());
      }
    }
  }

  /** Returns the mark that stands behind each number, if there is one. */
  private Optional<String> commonMark() {
    List<String> rests =
        numbered.stream().map(line -> line.group(2)).filter(rest -> !rest.isBlank()).toList();
    return rests.stream()
        .findFirst()
        .map(MARK::matcher)
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .filter(mark -> rests.stream().allMatch(rest -> rest.startsWith(mark)));
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
