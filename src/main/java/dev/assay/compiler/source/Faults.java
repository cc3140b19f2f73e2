package dev.assay.compiler.source;

import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Collects the errors that javac reports, with offsets of the user's text. */
public final class Faults implements DiagnosticListener<JavaFileObject> {
  private static final int MESSAGE_LENGTH = 2000;

  /** Javac's name for a module where a class belongs; the search for the class tells the rest. */
  private static final String MODULE = "compiler.err.module.decl.sb.in.module-info.java";

  private final MemorySource main;
  private final SourceText text;
  private final List<Fault> all = new ArrayList<>();

  /**
   * @param main the user's file; other files are the problem's
   * @param text of {@code main}
   */
  public Faults(MemorySource main, SourceText text) {
    this.main = main;
    this.text = text;
  }

  /** Returns the errors so far, in a list that later errors join. */
  public List<Fault> all() {
    return all;
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> found) {
    String code = Objects.requireNonNullElse(found.getCode(), "");
    if (found.getKind() != Diagnostic.Kind.ERROR || code.equals(MODULE)) {
      return;
    }
    Localized<String> message = isPreview(code) ? preview(found) : message(found);
    if (found.getSource() instanceof MemorySource file && file != main) {
      int line = (int) Math.max(1, found.getLineNumber());
      var told = Wording.of("compiler.in-package", file.fileName(), line, message);
      all.add(Fault.of(new SupportFault(file.fileName(), line, message, told)));
      return;
    }
    int position = text.toUser(found.getPosition());
    int odd = oddCharacter(code, position);
    if (odd >= 0) {
      int codePoint = text.user().codePointAt(odd);
      Span place = new Span(odd, odd + Character.charCount(codePoint));
      all.add(new Fault(place, odd, OddCharacterHint.of(codePoint).orElse(message)));
      return;
    }
    Span span =
        new Span(text.toUser(found.getStartPosition()), text.toUser(found.getEndPosition()));
    all.add(new Fault(span, position, message, code));
  }

  /**
   * Returns the place of the character that javac doesn't know, such as the curly quote in the line
   * of a literal without end; negative if the fault is another one.
   */
  private int oddCharacter(String code, int position) {
    String user = text.user();
    return switch (code) {
      case "compiler.err.illegal.char", "compiler.err.illegal.nonascii.digit" ->
          position < user.length() ? position : -1;
      case "compiler.err.unclosed.str.lit" -> onlyQuote(position, true);
      case "compiler.err.unclosed.char.lit" -> onlyQuote(position, false);
      default -> -1;
    };
  }

  /** Returns the place of the only curly quote in the rest of the line; negative if none is. */
  private int onlyQuote(int position, boolean ofString) {
    String rest = text.user().substring(position).lines().findFirst().orElse("");
    int[] quotes =
        rest.chars().filter(c -> OddCharacters.isQuote((char) c, ofString)).limit(2).toArray();
    return quotes.length == 1 ? position + rest.indexOf(quotes[0]) : -1;
  }

  private static boolean isPreview(String code) {
    return code.startsWith("compiler.err.preview.feature.disabled")
        || code.equals("compiler.err.is.preview");
  }

  /** Leaves out javac's second line, which names an option that a solver can't set. */
  private static Localized<String> preview(Diagnostic<?> found) {
    Localized<String> whole = message(found);
    return Wording.of(
        "compiler.preview", new Localized<>(firstLine(whole.en()), firstLine(whole.zh())));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  /** Cuts a message, which names types in full and may be of any length. */
  private static Localized<String> message(Diagnostic<?> found) {
    return new Localized<>(message(found, Locale.ROOT), message(found, Locale.SIMPLIFIED_CHINESE));
  }

  /** The Chinese is that of javac itself. */
  private static String message(Diagnostic<?> found, Locale language) {
    String message = found.getMessage(language);
    return TypeNames.shorten(
        message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH) + " …");
  }
}
