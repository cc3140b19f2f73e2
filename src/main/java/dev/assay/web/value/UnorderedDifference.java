package dev.assay.web.value;

import dev.assay.web.value.Difference.Kind;
import dev.assay.web.value.NotationText.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the elements of two lists that have no partner in the other one, in any order. */
final class UnorderedDifference {

  private UnorderedDifference() {}

  /** Returns the first element on each side without a partner; null if all have one. */
  static @Nullable FoundDifference find(String expected, String actual, boolean deep) {
    List<Span> left = NotationText.elements(expected);
    List<Span> right = NotationText.elements(actual);
    if (left == null || right == null) {
      return OrderedDifference.find(expected, actual, AnswerRule.EXACT);
    }
    Span missing = firstWithout(partners(actual, right, deep), expected, left, deep);
    Span surplus = firstWithout(partners(expected, left, deep), actual, right, deep);
    if (missing == null && surplus == null) {
      return null;
    }
    Span one = missing == null ? endOf(expected) : missing;
    Span other = surplus == null ? endOf(actual) : surplus;
    Kind kind =
        surplus == null
            ? Kind.UNORDERED_MISSING
            : missing == null ? Kind.UNORDERED_SURPLUS : Kind.UNORDERED;
    return new FoundDifference(
        new Difference(
            kind,
            "",
            0,
            Difference.shortened(one.of(expected), 0),
            Difference.shortened(other.of(actual), 0)),
        one,
        other,
        -1);
  }

  /** Returns the empty part before the bracket that closes the list. */
  private static Span endOf(String text) {
    int end = text.endsWith("]") || text.endsWith("}") ? text.length() - 1 : text.length();
    return new Span(end, end);
  }

  private static Map<String, Integer> partners(String text, List<Span> elements, boolean deep) {
    Map<String, Integer> counts = new HashMap<>();
    elements.forEach(each -> counts.merge(form(each.of(text), deep), 1, Integer::sum));
    return counts;
  }

  private static @Nullable Span firstWithout(
      Map<String, Integer> partners, String text, List<Span> elements, boolean deep) {
    for (Span each : elements) {
      if (partners.merge(form(each.of(text), deep), -1, Integer::sum) < 0) {
        return each;
      }
    }
    return null;
  }

  /** Returns a text that is the same for elements that count as equal. */
  private static String form(String element, boolean deep) {
    return deep ? sorted(element) : element;
  }

  /** Sorts the elements of every list within {@code value}, the innermost first. */
  private static String sorted(String value) {
    Deque<List<String>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    for (int at = 0; at < value.length(); ) {
      char c = value.charAt(at);
      if (c == '[' || c == '{') {
        open.push(new ArrayList<>());
      } else if ((c == ']' || c == '}') && open.size() > 1) {
        List<String> elements = open.pop();
        elements.sort(null);
        open.element().add("[" + String.join(",", elements) + "]");
      } else if (!NotationText.isSign(c)) {
        int end = NotationText.endOfToken(value, at);
        boolean isKey = end < value.length() && value.charAt(end) == ':';
        if (isKey) {
          end = NotationText.endOfValue(value, at);
        }
        open.element().add(value.substring(at, end));
        at = end;
        continue;
      }
      at++;
    }
    return String.join(",", open.element());
  }
}
