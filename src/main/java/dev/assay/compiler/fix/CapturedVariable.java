package dev.assay.compiler.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Repair.Edit;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Copies a variable for a lambda that reads it, as a lambda can't use one that changes. */
final class CapturedVariable implements Repairer {

  @Override
  public List<Repair> of(Place place) {
    Optional<TreePath> lambda = place.pathTo(LambdaExpressionTree.class);
    Element variable = place.source().element(place.tree());
    if (!place.is("cant.ref.non.effectively.final.var") || variable == null || lambda.isEmpty()) {
      return List.of();
    }
    TreePath statement = statement(lambda.get());
    Uses uses = new Uses(place.source(), variable);
    uses.scan(lambda.get().getLeaf(), null);
    String name = variable.getSimpleName().toString();
    String copy = name + "Now";
    if (uses.changes
        || !(statement.getParentPath().getLeaf() instanceof BlockTree)
        || new NamesInScope(place.source(), place.path()).variables().contains(copy)) {
      return List.of();
    }
    int start = place.source().span(statement.getLeaf()).start();
    String declaration = "var " + copy + " = " + name + ";\n" + place.indentation(start);
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.insert(start, declaration));
    uses.found.forEach(each -> edits.add(new Edit(place.source().span(each), copy)));
    return List.of(new Repair(Wording.of("fix.copy-variable", name, copy), edits));
  }

  /** Returns the path to the statement that the lambda is part of. */
  private static TreePath statement(TreePath lambda) {
    TreePath path = lambda.getParentPath();
    while (!(path.getLeaf() instanceof StatementTree)) {
      path = path.getParentPath();
    }
    return path;
  }

  /** Finds the names of a variable, and whether something gives it a value. */
  private static final class Uses extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final AnalysedSource source;
    private final Element variable;
    private final List<IdentifierTree> found = new ArrayList<>();
    private boolean changes;

    Uses(AnalysedSource source, Element variable) {
      this.source = source;
      this.variable = variable;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      if (tree instanceof IdentifierTree name && isVariable(name)) {
        found.add(name);
      }
      changes |=
          tree instanceof AssignmentTree assignment && isVariable(assignment.getVariable())
              || tree instanceof CompoundAssignmentTree change && isVariable(change.getVariable())
              || tree instanceof UnaryTree unary
                  && unary.getKind().toString().matches("(PRE|POST)FIX_.*")
                  && isVariable(unary.getExpression());
      return super.scan(tree, nothing);
    }

    private boolean isVariable(ExpressionTree name) {
      return name instanceof IdentifierTree && Objects.equals(source.element(name), variable);
    }
  }
}
