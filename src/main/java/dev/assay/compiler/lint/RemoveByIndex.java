package dev.assay.compiler.lint;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Repair.Edit;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Warns where a list of Integer loses the element at an index that looks like an element. */
final class RemoveByIndex implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return Call.of(path.getLeaf(), source)
        .filter(call -> call.is("remove", 1))
        .filter(call -> isInt(call) && isListOfInteger(call.receiver(), source))
        .map(call -> call.arguments().getFirst())
        .filter(argument -> isValue(argument, path, source))
        .map(argument -> warning(argument, source))
        .stream();
  }

  private static boolean isInt(Call call) {
    return call.method().getParameters().getFirst().asType().getKind() == TypeKind.INT;
  }

  private static boolean isListOfInteger(ExpressionTree receiver, AnalysedSource source) {
    return source.type(receiver) instanceof DeclaredType type
        && JdkType.is(type, "java.util.List", source)
        && type.getTypeArguments().size() == 1
        && JdkType.name(type.getTypeArguments().getFirst()).equals("java.lang.Integer");
  }

  /** Tells whether the argument is an element of an array or the variable of a for-each loop. */
  private static boolean isValue(ExpressionTree argument, TreePath path, AnalysedSource source) {
    if (argument instanceof ArrayAccessTree) {
      return true;
    }
    return argument instanceof IdentifierTree
        && Stream.iterate(path, Objects::nonNull, TreePath::getParentPath)
            .map(TreePath::getLeaf)
            .filter(EnhancedForLoopTree.class::isInstance)
            .map(loop -> source.element(((EnhancedForLoopTree) loop).getVariable()))
            .anyMatch(variable -> Objects.equals(variable, source.element(argument)));
  }

  private static Warning warning(ExpressionTree argument, AnalysedSource source) {
    var span = source.span(argument);
    return new Warning(
        span,
        Wording.of("lint.remove-by-index"),
        new Repair(
            Wording.of("fix.remove-value"),
            List.of(Edit.insert(span.start(), "Integer.valueOf("), Edit.insert(span.end(), ")"))));
  }
}
