package dev.assay.compiler.source;

import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the brace to blame where braces don't balance: the first one whose indentation contradicts
 * that of its partner. Javac only sees the consequences, often at the end of the text.
 */
public final class BraceCheck {
  private static final int TAB = 4;

  private final String code;
  private final Deque<Brace> open = new ArrayDeque<>();
  private boolean afterStatement = true;
  private int statement;
  private int surplus;
  private int firstSurplus = -1;
  private int firstUnclosed = -1;

  /** By offset, the place of the first character of its line that is no blank. */
  private final int[] lineFirst;

  /** By offset, the width of the blanks before that. */
  private final int[] indentation;

  private BraceCheck(String code) {
    this.code = code;
    lineFirst = new int[code.length()];
    indentation = new int[code.length()];
    readLines();
  }

  private void readLines() {
    int first = -1;
    int width = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\n' || c == '\r') {
        first = -1;
        width = 0;
      } else if (first < 0 && c == ' ') {
        width++;
      } else if (first < 0 && c == '\t') {
        width = (width / TAB + 1) * TAB;
      } else if (first < 0) {
        first = i;
      }
      lineFirst[i] = first;
      indentation[i] = width;
    }
  }

  /**
   * An opening brace.
   *
   * @param statement offset at which its statement begins
   */
  private record Brace(int offset, int statement) {}

  /** Returns the fault in {@code code}, if its indentation shows it. */
  public static Optional<Fault> find(String code) {
    if (!CodeScan.closesAll(code)) {
      return Optional.empty();
    }
    BraceCheck check = new BraceCheck(code);
    CodeScan.visitCode(code, check::visit);
    return check.fault();
  }

  private Optional<Fault> fault() {
    if (surplus > open.size()) {
      return fault(firstSurplus, "compiler.brace-surplus");
    }
    return open.size() > surplus
        ? fault(firstUnclosed, "compiler.brace-unclosed")
        : Optional.empty();
  }

  private static Optional<Fault> fault(int offset, String key) {
    return offset < 0
        ? Optional.empty()
        : Optional.of(new Fault(new Span(offset, offset + 1), offset, Wording.of(key)));
  }

  private void visit(int offset) {
    char c = code.charAt(offset);
    if (Character.isWhitespace(c)) {
      return;
    }
    if (afterStatement) {
      statement = offset;
    }
    afterStatement = c == ';' || c == '{' || c == '}';
    if (c == '{') {
      open.push(new Brace(offset, statement));
    } else if (c == '}') {
      close(offset);
    }
  }

  private void close(int offset) {
    Brace partner = open.poll();
    if (partner == null) {
      surplus++;
      return;
    }
    if (lineFirst[offset] != offset) {
      return;
    }
    int width = indentation[offset];
    int least = Math.min(indentation[partner.offset], indentation[partner.statement]);
    int most = Math.max(indentation[partner.offset], indentation[partner.statement]);
    if (width > most && firstSurplus < 0) {
      firstSurplus = offset;
    }
    if (width < least && firstUnclosed < 0) {
      firstUnclosed = partner.offset;
    }
  }
}
