package dev.assay.web.value;

import dev.assay.web.value.Difference.Kind;
import dev.assay.web.value.NotationText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks through two answers, token by token, to the first place where they differ. The path keeps
 * an index for each list that is open.
 */
final class OrderedDifference {

  private final String expected;
  private final String actual;
  private final AnswerRule rule;
  private final List<Integer> path = new ArrayList<>();

  private OrderedDifference(String expected, String actual, AnswerRule rule) {
    this.expected = expected;
    this.actual = actual;
    this.rule = rule;
  }

  /** Returns the first difference that counts; null if there is none. */
  static @Nullable FoundDifference find(String expected, String actual, AnswerRule rule) {
    return new OrderedDifference(expected, actual, rule).find();
  }

  private @Nullable FoundDifference find() {
    int left = 0;
    int right = 0;
    while (left < expected.length() && right < actual.length()) {
      char c = expected.charAt(left);
      if (!NotationText.isSign(c) && !NotationText.isSign(actual.charAt(right))) {
        var one = new Span(left, NotationText.endOfToken(expected, left));
        var other = new Span(right, NotationText.endOfToken(actual, right));
        if (!rule.isSame(one.of(expected), other.of(actual))) {
          return ofTokens(one, other);
        }
        left = one.end();
        right = other.end();
      } else if (c != actual.charAt(right)) {
        return ofShapes(left, right);
      } else {
        follow(c);
        left++;
        right++;
      }
    }
    return left < expected.length() || right < actual.length()
        ? found(Kind.WHOLE, 0, new Span(0, expected.length()), new Span(0, actual.length()))
        : null;
  }

  private void follow(char sign) {
    switch (sign) {
      case '[', '{' -> path.add(0);
      case ',' -> nextElement();
      case ']', '}' -> {
        if (!path.isEmpty()) {
          path.removeLast();
        }
      }
      default -> {}
    }
  }

  private void nextElement() {
    if (!path.isEmpty()) {
      path.set(path.size() - 1, path.getLast() + 1);
    }
  }

  /** Of two strings that begin alike, only the part is marked that differs. */
  private FoundDifference ofTokens(Span one, Span other) {
    String left = one.of(expected);
    String right = other.of(actual);
    int start = left.startsWith("\"") && right.startsWith("\"") ? commonStart(left, right) : 0;
    if (start <= 1) {
      return found(path.isEmpty() ? Kind.WHOLE : Kind.VALUE, 0, one, other);
    }
    int end = commonEnd(left, right, start);
    var marked = new Span(one.start() + start, one.end() - end);
    var otherMarked = new Span(other.start() + start, other.end() - end);
    var difference =
        new Difference(
            path.isEmpty() ? Kind.WHOLE_CHARACTER : Kind.CHARACTER,
            place(),
            1 + characters(left.substring(1, start)),
            Difference.shortened(left, start),
            Difference.shortened(right, start));
    return new FoundDifference(difference, marked, otherMarked, index());
  }

  /** One list has an end or a list where the other has none. */
  private FoundDifference ofShapes(int left, int right) {
    boolean leftEnds = isEnd(expected.charAt(left));
    boolean rightEnds = isEnd(actual.charAt(right));
    if (leftEnds == rightEnds) {
      return found(
          path.isEmpty() ? Kind.WHOLE : Kind.VALUE,
          0,
          new Span(left, NotationText.endOfValue(expected, left)),
          new Span(right, NotationText.endOfValue(actual, right)));
    }
    String longer = leftEnds ? actual : expected;
    int start = leftEnds ? right : left;
    if (longer.charAt(start) == ',') {
      nextElement();
      start++;
    }
    int end = start < longer.length() ? NotationText.endOfValue(longer, start) : start;
    return leftEnds
        ? found(Kind.SURPLUS, 0, new Span(left, left), new Span(start, end))
        : found(Kind.MISSING, 0, new Span(start, end), new Span(right, right));
  }

  private FoundDifference found(Kind kind, int character, Span one, Span other) {
    var difference =
        new Difference(
            kind,
            place(),
            character,
            Difference.shortened(one.of(expected), 0),
            Difference.shortened(other.of(actual), 0));
    return new FoundDifference(difference, one, other, index());
  }

  private String place() {
    return path.stream().map(index -> "[" + index + "]").collect(Collectors.joining());
  }

  private int index() {
    return path.isEmpty() ? -1 : path.getFirst();
  }

  private static boolean isEnd(char c) {
    return c == ']' || c == '}';
  }

  private static int commonStart(String left, String right) {
    int start = 0;
    int most = Math.min(left.length(), right.length()) - 1;
    while (start < most && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    boolean escaped = start > 1 && left.charAt(start - 1) == '\\';
    return escaped || Character.isHighSurrogate(left.charAt(start - 1)) ? start - 1 : start;
  }

  private static int commonEnd(String left, String right, int start) {
    int end = 1;
    int most = Math.min(left.length(), right.length()) - start;
    while (end < most
        && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    return Character.isLowSurrogate(left.charAt(left.length() - end)) ? end - 1 : end;
  }

  /** Counts the characters of a string, of which an escape is one. */
  private static int characters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (text.charAt(i) == '\\') {
        i += i + 1 < text.length() && text.charAt(i + 1) == 'u' ? 4 : 0;
        i++;
      }
      count++;
      if (i >= text.length()) {
        break;
      }
    }
    return count;
  }
}
