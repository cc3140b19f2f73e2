package dev.assay.compiler.mutate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import dev.assay.compiler.mutate.Mutant.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes mutants by changing one piece of a text each, and collects them. */
final class MutantText {

  private static final int SHOWN = 60;

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();

  MutantText(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
    sources.add(text);
  }

  String original() {
    return text;
  }

  List<Mutant> mutants() {
    return mutants;
  }

  String of(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Puts {@code replacement} in the place of {@code tree}. */
  void replace(Kind kind, Tree tree, String replacement) {
    replace(kind, tree, start(tree), end(tree), replacement);
  }

  /** Puts {@code replacement} in the place of {@code tree}, which is shown as part of another. */
  void replaceIn(Tree whole, Kind kind, Tree tree, String replacement) {
    replace(kind, whole, start(tree), end(tree), replacement);
  }

  /** Leaves a statement out. */
  void leaveOut(Tree statement) {
    int line = line(start(statement));
    add(line, Kind.STATEMENT, of(statement), "", changed(start(statement), end(statement), ";"));
  }

  /** Exchanges the operator that stands between two offsets, inside of {@code whole}. */
  void operator(Kind kind, Tree whole, int from, int to, String operator, String replacement) {
    int at = text.indexOf(operator, from);
    if (at >= 0 && at + operator.length() <= to) {
      replace(kind, whole, at, at + operator.length(), replacement);
    }
  }

  private void replace(Kind kind, Tree whole, int from, int to, String replacement) {
    String after =
        text.substring(start(whole), from) + replacement + text.substring(to, end(whole));
    add(line(from), kind, of(whole), after, changed(from, to, replacement));
  }

  /** Keeps the line ends of the replaced piece, so that line numbers are those of the original. */
  private String changed(int from, int to, String replacement) {
    String lineEnds =
        "\n".repeat((int) text.substring(from, to).chars().filter(c -> c == '\n').count());
    return text.substring(0, from) + replacement + lineEnds + text.substring(to);
  }

  private void add(int line, Kind kind, String before, String after, String source) {
    if (sources.add(source)) {
      mutants.add(new Mutant(line, kind, shown(before), shown(after), source));
    }
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static String shown(String code) {
    String line = code.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
