package dev.assay.compiler.source;

import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Localized;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Turns offsets in the user's text into lines and columns. */
public final class LineIndex {
  private final String text;
  private final int[] lineStarts;

  public LineIndex(String text) {
    this.text = text;
    lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
            .toArray();
  }

  /** Returns at most {@code most} of {@code faults} as errors, in the order of their places. */
  public List<Diagnostic> errors(List<Fault> faults, int most) {
    return faults.stream()
        .map(this::error)
        .distinct()
        .sorted(Comparator.comparingInt(Diagnostic::line).thenComparing(Diagnostic::column))
        .limit(most)
        .toList();
  }

  /** Returns at most {@code most} of {@code warnings}, in the order of their places. */
  public List<Diagnostic> warnings(List<Warning> warnings, int most) {
    return warnings.stream()
        .map(each -> diagnostic(each.span(), Severity.WARNING, each.message(), each.repairs()))
        .distinct()
        .sorted(Comparator.comparingInt(Diagnostic::line).thenComparing(Diagnostic::column))
        .limit(most)
        .toList();
  }

  private Diagnostic error(Fault fault) {
    int start = fault.span().start();
    int shown = onOneLine(start, fault.position()) ? start : fault.position();
    return diagnostic(
        new Span(shown, fault.span().end()), Severity.ERROR, fault.message(), fault.repairs());
  }

  /**
   * Returns a diagnostic at the start of {@code span} up to its end, but not beyond the end of its
   * line, and at least one character long where the line has one.
   */
  private Diagnostic diagnostic(
      Span span, Severity severity, Localized<String> message, List<Repair> repairs) {
    int start = span.start();
    int line = line(start);
    int lineEnd = lineEnd(start);
    int shownEnd = Math.clamp(span.end(), Math.min(start + 1, lineEnd), lineEnd);
    return new Diagnostic(
        line + 1,
        start - lineStarts[line] + 1,
        line + 1,
        shownEnd - lineStarts[line] + 1,
        severity,
        message,
        repairs.stream().filter(Repair::isShort).map(this::fix).toList());
  }

  private Fix fix(Repair repair) {
    return new Fix(repair.title(), repair.edits().stream().map(this::edit).toList());
  }

  private Fix.Edit edit(Repair.Edit edit) {
    int line = line(edit.span().start());
    int endLine = line(edit.span().end());
    return new Fix.Edit(
        line + 1,
        edit.span().start() - lineStarts[line] + 1,
        endLine + 1,
        edit.span().end() - lineStarts[endLine] + 1,
        edit.text());
  }

  /** Returns the offset of a place, both of which count from 1. */
  public int offset(int line, int column) {
    return lineStarts[line - 1] + column - 1;
  }

  private boolean onOneLine(int one, int other) {
    return line(one) == line(other);
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
  }
}
