package dev.assay.compiler.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Repair.Edit;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declares a checked exception or wraps it in an unchecked one. */
final class UnreportedException implements Repairer {
  private static final Pattern NAME = Pattern.compile("unreported exception (\\w+)[;\\s]");

  @Override
  public List<Repair> of(Place place) {
    Matcher name = NAME.matcher(place.message());
    if (!place.is("unreported.exception.need.to.catch.or.throw") || !name.find()) {
      return List.of();
    }
    List<Repair> repairs = new ArrayList<>();
    for (TreePath at = place.path(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof StatementTree
          && !(tree instanceof VariableTree)
          && at.getParentPath().getLeaf() instanceof BlockTree
          && repairs.isEmpty()) {
        repairs.add(wrapped(place, tree, name.group(1)));
      }
      if (tree instanceof LambdaExpressionTree) {
        break;
      }
      if (tree instanceof MethodTree method && method.getBody() != null) {
        repairs.addFirst(declared(place, method, name.group(1)));
        break;
      }
    }
    return repairs;
  }

  private static Repair declared(Place place, MethodTree method, String exception) {
    var title = Wording.of("fix.throws", exception);
    return method.getThrows().isEmpty()
        ? Repair.inserting(
            title, place.source().span(method.getBody()).start(), "throws " + exception + " ")
        : Repair.inserting(
            title, place.source().span(method.getThrows().getLast()).end(), ", " + exception);
  }

  private static Repair wrapped(Place place, Tree statement, String exception) {
    var span = place.source().span(statement);
    String indent = place.indentation(span.start());
    return new Repair(
        Wording.of("fix.wrap", exception),
        List.of(
            Edit.insert(span.start(), "try {\n" + indent + "    "),
            Edit.insert(
                span.end(),
                "\n%s} catch (%s e) {\n%s    throw new RuntimeException(e);\n%s}"
                    .formatted(indent, exception, indent, indent))));
  }
}
