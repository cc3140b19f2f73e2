package dev.assay.compiler.fix;

import dev.assay.compiler.source.Fault;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be missing or too much in a text that isn't Java. */
public final class SyntaxRepairs {
  private static final Pattern EXPECTED = Pattern.compile("'([;(){}\\[\\]=:]|->)'");

  private static final Pattern RETURN = Pattern.compile("return\\b\\s*[^;\\s]");

  private SyntaxRepairs() {}

  /**
   * Returns changes of {@code text} that may mend its fault. The caller checks that javac can parse
   * the text further with them.
   */
  public static List<Repair> of(Fault fault, String text) {
    String message = fault.message().en();
    List<Repair> repairs = new ArrayList<>();
    switch (fault.code().replace("compiler.err.", "")) {
      case "expected", "expected2", "expected3", "expected4" -> {
        Matcher expected = EXPECTED.matcher(message);
        while (expected.find()) {
          repairs.add(inserted(expected.group(1), fault.position()));
        }
      }
      case "premature.eof" -> repairs.add(closed(text));
      case "not.stmt" -> replace(text, fault, "==", "=", repairs);
      case "int.number.too.large" -> {
        int end = numberEnd(text, fault.span().start());
        repairs.add(Repair.inserting(Wording.of("fix.add", "L"), end, "L"));
      }
      case "unclosed.str.lit" -> repairs.add(unclosedString(text, fault.position()));
      case "unclosed.char.lit" -> doubleQuotes(text, fault.position(), repairs);
      case "invalid.meth.decl.ret.type.req" -> {
        String type = returnsValue(text, fault.position()) ? "int" : "void";
        repairs.add(Repair.inserting(Wording.of("fix.add", type), fault.position(), type + " "));
      }
      default -> {}
    }
    if (fault.code().isEmpty() && fault.span().end() == fault.span().start() + 1) {
      brace(text, fault, repairs);
    }
    return repairs;
  }

  private static Repair inserted(String token, int offset) {
    return Repair.inserting(
        Wording.of("fix.add", token), offset, token.equals("->") ? " -> " : token);
  }

  /** Closes at the end of the text all braces that are open. */
  private static Repair closed(String text) {
    int end = text.stripTrailing().length();
    return Repair.inserting(Wording.of("fix.add", "}"), end, "\n}");
  }

  private static void brace(String text, Fault fault, List<Repair> repairs) {
    if (text.startsWith("}", fault.position())) {
      repairs.add(Repair.replacing(Wording.of("fix.remove", "}"), fault.span(), ""));
    }
  }

  private static void replace(
      String text, Fault fault, String typed, String meant, List<Repair> repairs) {
    int end = text.indexOf('\n', fault.position());
    int from = text.lastIndexOf('\n', Math.max(0, fault.position() - 1)) + 1;
    int at = text.indexOf(typed, from);
    if (at >= 0 && (end < 0 || at < end)) {
      repairs.add(
          Repair.replacing(
              Wording.of("fix.change-to", meant), new Span(at, at + typed.length()), meant));
    }
  }

  /** Tells whether a return with a value comes before the block that opens next ends. */
  private static boolean returnsValue(String text, int position) {
    int depth = 0;
    for (int i = position; i < text.length(); i++) {
      char c = text.charAt(i);
      if (RETURN.matcher(text).region(i, text.length()).lookingAt()) {
        return true;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '}' && depth == 0) {
        return false;
      }
    }
    return false;
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))
        || end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    return end;
  }

  /** Ends a string before the brackets and the semicolon that end its line. */
  private static Repair unclosedString(String text, int position) {
    int lineEnd = text.indexOf('\n', position);
    int end = lineEnd < 0 ? text.length() : lineEnd;
    while (end > position + 1 && ");\r ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Repair.inserting(Wording.of("fix.add", "\""), end, "\"");
  }

  private static void doubleQuotes(String text, int position, List<Repair> repairs) {
    int end = text.indexOf('\'', position + 1);
    int lineEnd = text.indexOf('\n', position);
    if (end > 0 && (lineEnd < 0 || end < lineEnd)) {
      String string = '"' + text.substring(position + 1, end) + '"';
      repairs.add(
          Repair.replacing(
              Wording.of("fix.change-to", string), new Span(position, end + 1), string));
    }
  }
}
