package dev.assay.compiler.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;

/** Removes a statement that never runs. */
final class UnreachableStatement implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    StatementTree statement = place.around(StatementTree.class).orElse(null);
    if (!place.is("unreachable.stmt") || statement == null || statement instanceof VariableTree) {
      return List.of();
    }
    Span span = place.source().span(statement);
    int lineStart = place.lineStart(span.start());
    boolean alone = place.indentation(span.start()).length() == span.start() - lineStart;
    boolean endsLine = place.source().text().user().startsWith("\n", span.end());
    return List.of(
        Repair.replacing(
            Wording.of("fix.remove-statement"),
            alone && endsLine ? new Span(lineStart, span.end() + 1) : span,
            ""));
  }
}
