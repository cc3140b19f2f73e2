package dev.assay.compiler.fix;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CaseTree.CaseKind;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Adds a default to a switch that doesn't cover all values. */
final class MissingCase implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    if (!place.fault().code().startsWith("compiler.err.not.exhaustive")) {
      return List.of();
    }
    List<? extends CaseTree> cases =
        switch (place.tree()) {
          case SwitchTree choice -> choice.getCases();
          case SwitchExpressionTree choice -> choice.getCases();
          default -> List.of();
        };
    boolean old = !cases.isEmpty() && cases.getLast().getCaseKind() == CaseKind.STATEMENT;
    String code = "default" + (old ? ": " : " -> ") + "throw new IllegalStateException();";
    int brace = place.span().end() - 1;
    String indent = place.indentation(brace);
    boolean alone = place.lineStart(brace) + indent.length() == brace;
    return List.of(
        alone
            ? Repair.inserting(
                Wording.of("fix.default"), place.lineStart(brace), indent + "    " + code + "\n")
            : Repair.inserting(Wording.of("fix.default"), brace, code + " "));
  }
}
