package dev.assay.web.value;

import dev.assay.web.value.NotationText.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a case that builds an object and uses it, around the first one whose result differs.
 *
 * @param earlier number of calls before the rows that are shown
 * @param later number of calls behind them
 */
public record CallTable(List<Call> rows, int earlier, int later) {

  private static final int MOST = 12;
  private static final int BEFORE = 6;
  private static final int LONGEST = 200;

  /**
   * One call.
   *
   * @param number from 1
   * @param actual null if no answer came
   */
  public record Call(
      int number, String text, String expected, @Nullable String actual, boolean different) {

    public String textHtml() {
      return BreakableText.html(text);
    }

    public String expectedHtml() {
      return BreakableText.html(expected);
    }

    public String actualHtml() {
      return BreakableText.html(actual);
    }
  }

  /**
   * Returns the table of a case; null if its input has no operations.
   *
   * @param different index of the call whose result differs, or -1
   */
  static @Nullable CallTable of(
      String input, String expected, @Nullable String actual, int different) {
    List<Argument.Written> arguments = Argument.written(input);
    if (arguments.size() != 2) {
      return null;
    }
    List<String> operations = elements(arguments.getFirst().value());
    List<String> rows = elements(arguments.getLast().value());
    List<String> wanted = elements(expected);
    List<String> got = actual == null ? null : elements(actual);
    int size = Math.min(operations.size(), Math.min(rows.size(), wanted.size()));
    if (size == 0) {
      return null;
    }
    int first = Math.max(0, Math.min(size - MOST, different - BEFORE));
    int last = Math.min(size, first + MOST);
    List<Call> calls = new ArrayList<>();
    for (int i = first; i < last; i++) {
      calls.add(
          new Call(
              i + 1,
              shortened(call(operations.get(i), rows.get(i))),
              shortened(wanted.get(i)),
              got == null ? null : i < got.size() ? shortened(got.get(i)) : "",
              i == different));
    }
    return new CallTable(calls, first, size - last);
  }

  /** Returns the call that differs, such as {@code 4, get(2)}; null if it has no row. */
  @Nullable String different() {
    return rows.stream()
        .filter(Call::different)
        .map(call -> call.number() + ", " + call.text())
        .findFirst()
        .orElse(null);
  }

  private static String call(String operation, String row) {
    String name = operation.length() > 1 ? operation.substring(1, operation.length() - 1) : "";
    return name + "(" + String.join(", ", elements(row)) + ")";
  }

  private static List<String> elements(String text) {
    List<Span> spans = NotationText.elements(text);
    return spans == null ? List.of() : spans.stream().map(span -> span.of(text)).toList();
  }

  private static String shortened(String text) {
    int end = ShortenedText.characterStart(text, Math.min(text.length(), LONGEST));
    return VisibleText.of(end < text.length() ? text.substring(0, end) + "…" : text);
  }
}
