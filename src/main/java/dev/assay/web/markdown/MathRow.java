package dev.assay.web.markdown;

import dev.assay.web.markdown.Atom.Kind;
import java.util.List;

/** Puts atoms side by side, with the thin spaces that TeX sets around named functions. */
final class MathRow {

  private static final String THIN = Atom.space("0.167em").xml();

  private MathRow() {}

  static String join(List<Atom> atoms) {
    var row = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      if (i > 0 && needsThinSpace(atoms.get(i - 1), atoms.get(i))) {
        row.append(THIN);
      }
      row.append(atoms.get(i).xml());
    }
    return row.toString();
  }

  private static boolean needsThinSpace(Atom left, Atom right) {
    return switch (right.kind()) {
      case OPERATOR -> left.kind() == Kind.ORDINARY || left.kind() == Kind.CLOSE;
      case ORDINARY -> left.kind() == Kind.OPERATOR && !left.xml().contains("∑");
      default -> false;
    };
  }
}
