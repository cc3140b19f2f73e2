package dev.assay.compiler.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Warns where a semicolon is all that depends on a condition or is repeated by a loop. */
final class EmptyStatement implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return switch (path.getLeaf()) {
      case IfTree choice ->
          Stream.of(
                  warning(choice.getThenStatement(), "if", source),
                  warning(choice.getElseStatement(), "else", source))
              .flatMap(each -> each);
      case EnhancedForLoopTree loop -> warning(loop.getStatement(), "for", source);
      case ForLoopTree loop ->
          warning(loop.getStatement(), "for", source).filter(each -> isBeforeBlock(path));
      case WhileLoopTree loop ->
          warning(loop.getStatement(), "while", source).filter(each -> isBeforeBlock(path));
      default -> Stream.empty();
    };
  }

  /** Some loops do all in their heads; one with a block behind it most likely wants the block. */
  private static boolean isBeforeBlock(TreePath path) {
    if (!(path.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    List<? extends StatementTree> all = block.getStatements();
    int next = all.indexOf((StatementTree) path.getLeaf()) + 1;
    return next < all.size() && all.get(next) instanceof BlockTree;
  }

  private static Stream<Warning> warning(@Nullable Tree body, String word, AnalysedSource source) {
    return body instanceof EmptyStatementTree
        ? Stream.of(
            new Warning(
                source.span(body),
                Wording.of("lint.empty-statement", word),
                Repair.replacing(Wording.of("fix.remove-semicolon"), source.span(body), "")))
        : Stream.empty();
  }
}
