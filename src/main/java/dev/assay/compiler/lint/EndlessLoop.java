package dev.assay.compiler.lint;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Warns where a loop can't end: nothing in it changes the variables of its condition. */
final class EndlessLoop implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    ExpressionTree condition = condition(path.getLeaf());
    if (condition == null) {
      return Stream.empty();
    }
    Set<Element> read = LocalReads.in(condition, source);
    if (read.isEmpty()) {
      return Stream.empty();
    }
    LoopExits exits = LoopExits.of(path.getLeaf(), source);
    return exits.any() || !Collections.disjoint(read, exits.changed())
        ? Stream.empty()
        : Stream.of(
            new Warning(source.span(condition), Wording.of("lint.endless-loop", names(read))));
  }

  private static @Nullable ExpressionTree condition(Tree tree) {
    return switch (tree) {
      case WhileLoopTree loop -> loop.getCondition();
      case DoWhileLoopTree loop -> loop.getCondition();
      case ForLoopTree loop -> loop.getCondition();
      default -> null;
    };
  }

  private static String names(Set<Element> variables) {
    return variables.stream()
        .map(each -> "`" + each.getSimpleName() + "`")
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
