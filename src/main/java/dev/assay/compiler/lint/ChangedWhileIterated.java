package dev.assay.compiler.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Warns where a for-each loop adds to or removes from the collection that it walks. */
final class ChangedWhileIterated implements Rule {
  private static final Set<String> CHANGES =
      Set.of("add", "remove", "addAll", "removeAll", "clear", "removeIf", "addFirst", "addLast");

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    if (!(path.getLeaf() instanceof ExpressionStatementTree statement)) {
      return Stream.empty();
    }
    return Call.of(statement.getExpression(), source)
        .filter(call -> CHANGES.contains(call.name()))
        .filter(call -> call.receiver() instanceof IdentifierTree)
        .filter(call -> JdkType.is(source.type(call.receiver()), "java.util.Collection", source))
        .filter(call -> !isConcurrent(call, source))
        .filter(call -> isWalked(source.element(call.receiver()), path, source))
        .map(
            call ->
                new Warning(
                    source.span(statement),
                    Wording.of("lint.changed-while-iterated", source.code(call.receiver()))))
        .stream();
  }

  private static boolean isConcurrent(Call call, AnalysedSource source) {
    return JdkType.name(call.receiver(), source).startsWith("java.util.concurrent.");
  }

  private static boolean isWalked(
      @Nullable Element collection, TreePath path, AnalysedSource source) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof EnhancedForLoopTree loop
          && loop.getExpression() instanceof IdentifierTree walked) {
        return collection != null && Objects.equals(source.element(walked), collection);
      }
      if (isLeftAfter(at)) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the block around leaves the loop or the method after the statement. */
  private static boolean isLeftAfter(TreePath path) {
    Tree statement = path.getLeaf();
    if (!(path.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    List<? extends StatementTree> all = block.getStatements();
    return all.stream()
        .skip(all.indexOf(statement) + 1L)
        .anyMatch(each -> each instanceof BreakTree || each instanceof ReturnTree);
  }
}
