package dev.assay.web.markdown;

import java.util.Map;
import java.util.function.Supplier;

/** Reads environments, from {@code \begin} to {@code \end}: cases, matrices, aligned lines. */
final class MathTable {

  private static final Map<String, String> FENCES =
      Map.of(
          "cases",
          "{ ",
          "pmatrix",
          "()",
          "bmatrix",
          "[]",
          "vmatrix",
          "||",
          "matrix",
          "  ",
          "aligned",
          "  ",
          "align*",
          "  ",
          "array",
          "  ",
          "gathered",
          "  ");

  private MathTable() {}

  /** Reads the rest of {@code environment}; {@code cell} reads one cell from {@code in}. */
  static Atom read(String environment, MathScanner in, Supplier<String> cell) {
    String fences = FENCES.get(environment);
    if (fences == null) {
      throw new MathSyntaxException("unknown environment " + environment);
    }
    if (environment.equals("array")) {
      in.rawGroup();
    }
    var table = new StringBuilder("<mtable class=\"").append(style(environment)).append("\"><mtr>");
    while (true) {
      table.append("<mtd>").append(cell.get()).append("</mtd>");
      if (in.accept('&')) {
        continue;
      }
      String command = in.command();
      if (command.equals("end")) {
        break;
      }
      table.append("</mtr><mtr>");
    }
    if (!in.rawGroup().equals(environment)) {
      throw new MathSyntaxException("\\end doesn't match \\begin{" + environment + "}");
    }
    table.append("</mtr></mtable>");
    return Atom.ordinary(
        "<mrow>" + fence(fences.charAt(0)) + table + fence(fences.charAt(1)) + "</mrow>");
  }

  private static String style(String environment) {
    return environment.startsWith("align") ? "aligned" : environment;
  }

  private static String fence(char c) {
    return c == ' ' ? "" : MathSymbols.delimiter(String.valueOf(c), true);
  }
}
