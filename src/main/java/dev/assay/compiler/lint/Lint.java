package dev.assay.compiler.lint;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the warnings in a source that has no errors. */
public final class Lint {
  private static final List<Rule> RULES =
      List.of(
          new IdentityComparison(),
          new IntOverflow(),
          new IntDivision(),
          new DivisionByZero(),
          new UnusedResult(),
          new RawType(),
          new UnrelatedTypes(),
          new ArrayAsObject(),
          new RemoveByIndex(),
          new EmptyStatement(),
          new EndlessLoop(),
          new AssignedCondition(),
          new SelfAssignment(),
          new ChangedWhileIterated());

  private Lint() {}

  /** Returns the warnings, in no particular order. */
  public static List<Warning> warnings(AnalysedSource source) {
    List<Warning> found = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree != null && getCurrentPath() != null) {
          TreePath path = new TreePath(getCurrentPath(), tree);
          RULES.forEach(rule -> rule.check(path, source).forEach(found::add));
        }
        return super.scan(tree, nothing);
      }
    }.scan(new TreePath(source.unit()), null);
    return found;
  }
}
