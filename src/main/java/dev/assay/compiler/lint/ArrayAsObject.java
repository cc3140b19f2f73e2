package dev.assay.compiler.lint;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;

/** Warns where an array is compared or written by its identity instead of its elements. */
final class ArrayAsObject implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    if (path.getLeaf() instanceof BinaryTree sum
        && sum.getKind() == Kind.PLUS
        && JdkType.name(sum, source).equals("java.lang.String")) {
      return Stream.of(sum.getLeftOperand(), sum.getRightOperand())
          .filter(each -> source.kind(each) == TypeKind.ARRAY)
          .map(each -> text(each, each, source));
    }
    return Call.of(path.getLeaf(), source).stream()
        .flatMap(call -> check(call, path.getLeaf(), source));
  }

  private static Stream<Warning> check(Call call, Tree tree, AnalysedSource source) {
    boolean onArray = source.kind(call.receiver()) == TypeKind.ARRAY;
    if (onArray && call.is("toString", 0)) {
      return Stream.of(text(tree, call.receiver(), source));
    }
    boolean compares =
        onArray && call.is("equals", 1)
            || call.owner().equals("java.util.Objects")
                && call.is("equals", 2)
                && source.kind(call.arguments().getFirst()) == TypeKind.ARRAY
            || call.owner().equals("java.util.Arrays")
                && call.is("equals", 2)
                && isNested(call.arguments().getFirst(), source);
    if (!compares) {
      return Stream.empty();
    }
    ExpressionTree one = onArray ? call.receiver() : call.arguments().getFirst();
    String code =
        "Arrays.%s(%s, %s)"
            .formatted(
                isNested(one, source) ? "deepEquals" : "equals",
                source.code(one),
                source.code(call.arguments().getLast()));
    return Stream.of(
        new Warning(
            source.span(tree),
            Wording.of("lint.array-equals"),
            Repair.replacing(Wording.of("fix.compare-by", code), source.span(tree), code)));
  }

  private static Warning text(Tree place, ExpressionTree array, AnalysedSource source) {
    String code =
        "Arrays.%s(%s)"
            .formatted(isNested(array, source) ? "deepToString" : "toString", source.code(array));
    return new Warning(
        source.span(place),
        Wording.of("lint.array-text"),
        Repair.replacing(Wording.of("fix.write-by", code), source.span(place), code));
  }

  private static boolean isNested(Tree array, AnalysedSource source) {
    return source.type(array) instanceof ArrayType type
        && type.getComponentType().getKind() == TypeKind.ARRAY;
  }
}
