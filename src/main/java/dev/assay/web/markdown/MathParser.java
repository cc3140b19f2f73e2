package dev.assay.web.markdown;

import dev.assay.web.markdown.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the LaTeX that algorithm statements use and writes MathML Core, by recursive descent.
 *
 * <p>A run of letters is one name, as programmers mean it: {@code nums_1} is a name with a
 * subscript. Unknown commands are errors, never left out silently.
 */
final class MathParser {

  private static final int MAX_DEPTH = 40;
  private static final Map<String, String> DOUBLE_STRUCK =
      Map.of("N", "ℕ", "Z", "ℤ", "Q", "ℚ", "R", "ℝ", "C", "ℂ", "P", "ℙ");

  private final MathScanner in;
  private int depth;

  private MathParser(String latex) {
    this.in = new MathScanner(latex);
  }

  /**
   * Returns {@code latex} as a {@code <math>} element.
   *
   * @throws MathSyntaxException if it has an unknown command or braces that don't match
   */
  static String toMathMl(String latex, boolean display) {
    var parser = new MathParser(latex);
    String body = parser.row();
    if (parser.in.hasNext()) {
      throw new MathSyntaxException("unexpected " + parser.in.next());
    }
    return (display ? "<math display=\"block\">" : "<math>") + body + "</math>";
  }

  /**
   * Reads up to a closing brace, {@code \right}, {@code &}, {@code \\}, {@code \end} or the end.
   */
  private String row() {
    if (++depth > MAX_DEPTH) {
      throw new MathSyntaxException("nested too deeply");
    }
    List<Atom> atoms = new ArrayList<>();
    while (in.hasNext() && !in.atEndOfRow()) {
      Atom atom = scripted(atoms.isEmpty() ? null : atoms.getLast());
      if (atom != null) {
        atoms.add(atom);
      }
    }
    depth--;
    return MathRow.join(atoms);
  }

  /** Reads one atom with its subscript, superscript and primes. */
  private @Nullable Atom scripted(@Nullable Atom before) {
    Atom base = in.peeks('_') || in.peeks('^') ? Atom.ordinary("<mrow></mrow>") : atom(before);
    String below = null;
    String above = null;
    while (base != null && in.hasNext()) {
      if (in.accept('_')) {
        below = once(below, argument());
      } else if (in.accept('^')) {
        above = once(above, argument());
      } else if (in.accept('\'')) {
        above = (above == null ? "" : above) + "<mo lspace=\"0\" rspace=\"0\">′</mo>";
      } else {
        break;
      }
    }
    if (base == null || (below == null && above == null)) {
      return base;
    }
    return new Atom(base.kind(), scripts(base.xml(), below, above));
  }

  private static String once(@Nullable String present, String script) {
    if (present != null) {
      throw new MathSyntaxException("two scripts at one place");
    }
    return script;
  }

  private static String scripts(String base, @Nullable String below, @Nullable String above) {
    boolean limits = base.contains("movablelimits") || base.contains("accent");
    String content = base;
    content += below == null ? "" : "<mrow>" + below + "</mrow>";
    content += above == null ? "" : "<mrow>" + above + "</mrow>";
    String name =
        limits
            ? "m" + (below == null ? "" : "under") + (above == null ? "" : "over")
            : "m" + (below == null ? "" : "sub") + (above == null ? "" : "sup");
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** Reads the argument of a command or of a script: a group or a single character. */
  private String argument() {
    if (in.peeks('{')) {
      return group();
    }
    Atom atom = in.peeksLetterOrDigit() ? single() : atom(null);
    if (atom == null) {
      throw new MathSyntaxException("an argument is missing");
    }
    return atom.xml();
  }

  private Atom single() {
    String character = String.valueOf(in.next());
    return Atom.ordinary(Character.isDigit(character.charAt(0)) ? mn(character) : mi(character));
  }

  private String group() {
    in.expect('{');
    String row = row();
    in.expect('}');
    return row;
  }

  private @Nullable Atom atom(@Nullable Atom before) {
    if (in.peeks('\\')) {
      return command(in.command());
    }
    if (in.peeks('{')) {
      return Atom.ordinary("<mrow>" + group() + "</mrow>");
    }
    String number = in.number();
    if (!number.isEmpty()) {
      return Atom.ordinary(mn(number));
    }
    String name = in.letters();
    if (!name.isEmpty()) {
      return Atom.ordinary(mi(name));
    }
    return character(in.next(), before);
  }

  private static Atom character(char c, @Nullable Atom before) {
    String escaped = MathScanner.escape(String.valueOf(c));
    return switch (c) {
      case '(', '[' -> new Atom(Kind.OPEN, MathSymbols.delimiter(escaped, false));
      case ')', ']' -> new Atom(Kind.CLOSE, MathSymbols.delimiter(escaped, false));
      case '|' -> Atom.ordinary(MathSymbols.delimiter(escaped, false));
      case '=', '<', '>', ':' -> new Atom(Kind.RELATION, "<mo>" + escaped + "</mo>");
      case ',', ';' -> new Atom(Kind.PUNCTUATION, "<mo separator=\"true\">" + escaped + "</mo>");
      case '+', '-' -> sign(c == '-' ? "−" : "+", before);
      case '*' -> new Atom(Kind.BINARY, "<mo>∗</mo>");
      case '/' -> new Atom(Kind.BINARY, "<mo lspace=\"0\" rspace=\"0\">/</mo>");
      case '!' -> new Atom(Kind.CLOSE, "<mo lspace=\"0\" rspace=\"0\">!</mo>");
      case '~' -> Atom.space("0.333em");
      case '.', '?', '"' -> Atom.ordinary("<mtext>" + escaped + "</mtext>");
      default -> {
        if (c < 128) {
          throw new MathSyntaxException("unexpected " + c);
        }
        yield Atom.ordinary("<mtext>" + escaped + "</mtext>");
      }
    };
  }

  private static Atom sign(String sign, @Nullable Atom before) {
    return before == null || before.expectsOperand()
        ? Atom.ordinary("<mo form=\"prefix\" lspace=\"0\" rspace=\"0\">" + sign + "</mo>")
        : new Atom(Kind.BINARY, "<mo form=\"infix\">" + sign + "</mo>");
  }

  private @Nullable Atom command(String name) {
    Atom symbol = MathSymbols.find(name);
    if (symbol != null) {
      return symbol;
    }
    if (MathSymbols.FUNCTIONS.contains(name)) {
      return new Atom(Kind.OPERATOR, "<mi>" + name + "</mi>");
    }
    if (MathSymbols.LIMIT_FUNCTIONS.contains(name)) {
      return new Atom(
          Kind.OPERATOR, "<mo movablelimits=\"true\" lspace=\"0\" rspace=\"0\">" + name + "</mo>");
    }
    String width = MathSymbols.SPACES.get(name);
    if (width != null) {
      return Atom.space(width);
    }
    MathSymbols.Accent accent = MathSymbols.ACCENTS.get(name);
    if (accent != null) {
      String tag = accent.over() ? "mover" : "munder";
      String mark = "<mo>" + MathScanner.escape(accent.character()) + "</mo>";
      return Atom.ordinary(
          "<%s accent=\"true\"><mrow>%s</mrow>%s</%s>".formatted(tag, argument(), mark, tag));
    }
    return MathSymbols.IGNORED.contains(name) ? null : structure(name);
  }

  private Atom structure(String name) {
    return switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> Atom.ordinary(fraction("<mfrac>"));
      case "binom" ->
          Atom.ordinary(
              "<mrow>"
                  + MathSymbols.delimiter("(", true)
                  + fraction("<mfrac linethickness=\"0\">")
                  + MathSymbols.delimiter(")", true)
                  + "</mrow>");
      case "sqrt" -> root();
      case "left" -> fenced();
      case "text", "textrm", "mbox", "textnormal" ->
          Atom.ordinary("<mtext>" + in.rawGroup() + "</mtext>");
      case "textit", "mathit" -> Atom.ordinary(mi(in.rawGroup()));
      case "texttt", "mathtt" ->
          Atom.ordinary("<mtext class=\"code\">" + in.rawGroup() + "</mtext>");
      case "mathrm", "mathsf" ->
          Atom.ordinary("<mi mathvariant=\"normal\">" + in.rawGroup() + "</mi>");
      case "textbf", "mathbf", "boldsymbol" ->
          Atom.ordinary("<mi class=\"bold\">" + in.rawGroup() + "</mi>");
      case "mathcal", "mathscr" -> Atom.ordinary(mi(in.rawGroup()));
      case "mathbb" -> {
        String letter = in.rawGroup();
        yield Atom.ordinary("<mi>" + DOUBLE_STRUCK.getOrDefault(letter, letter) + "</mi>");
      }
      case "operatorname" ->
          new Atom(Kind.OPERATOR, "<mi mathvariant=\"normal\">" + in.rawGroup() + "</mi>");
      case "bmod", "mod" ->
          new Atom(Kind.BINARY, "<mo lspace=\"0.222em\" rspace=\"0.222em\">mod</mo>");
      case "pmod" ->
          Atom.ordinary(
              "<mrow><mspace width=\"0.5em\"></mspace><mo>(</mo><mi>mod</mi><mspace width=\"0.333em\"></mspace>"
                  + group()
                  + "<mo>)</mo></mrow>");
      case "begin" -> MathTable.read(in.rawGroup(), in, this::row);
      default -> throw new MathSyntaxException("unknown command \\" + name);
    };
  }

  private String fraction(String tag) {
    String above = argument();
    return tag + "<mrow>" + above + "</mrow><mrow>" + argument() + "</mrow></mfrac>";
  }

  private Atom root() {
    if (!in.accept('[')) {
      return Atom.ordinary("<msqrt>" + argument() + "</msqrt>");
    }
    String index = in.until(']');
    return Atom.ordinary("<mroot><mrow>" + argument() + "</mrow><mn>" + index + "</mn></mroot>");
  }

  private Atom fenced() {
    String open = fence();
    String row = row();
    if (!in.command().equals("right")) {
      throw new MathSyntaxException("\\left has no \\right");
    }
    return Atom.ordinary("<mrow>" + open + row + fence() + "</mrow>");
  }

  /** Reads the delimiter after {@code \left} or {@code \right}; a full stop stands for none. */
  private String fence() {
    if (in.peeks('\\')) {
      String name = in.command();
      Atom symbol = MathSymbols.find(name);
      if (symbol == null) {
        throw new MathSyntaxException("\\" + name + " is no delimiter");
      }
      return symbol.xml().replace("stretchy=\"false\"", "stretchy=\"true\"");
    }
    char c = in.next();
    return c == '.' ? "" : MathSymbols.delimiter(MathScanner.escape(String.valueOf(c)), true);
  }

  private static String mn(String number) {
    return "<mn>" + number + "</mn>";
  }

  private static String mi(String name) {
    return name.length() == 1 ? "<mi>" + name + "</mi>" : "<mi class=\"name\">" + name + "</mi>";
  }
}
