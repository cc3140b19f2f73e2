package dev.assay.compiler.lint;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Warns about generic types without type arguments, except where an array needs them so. */
final class RawType implements Rule {

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    return switch (path.getLeaf()) {
      case VariableTree variable -> check(variable.getType(), source);
      case MethodTree method -> check(method.getReturnType(), source);
      case NewClassTree made -> check(made, source);
      default -> Stream.empty();
    };
  }

  private static Stream<Warning> check(NewClassTree made, AnalysedSource source) {
    Tree type = made.getIdentifier();
    return made.getClassBody() == null && isRaw(type, source)
        ? Stream.of(
            new Warning(
                source.span(type),
                message(type, source),
                Repair.inserting(Wording.of("fix.infer-type"), source.span(type).end(), "<>")))
        : Stream.empty();
  }

  private static Stream<Warning> check(@Nullable Tree type, AnalysedSource source) {
    Tree element = type;
    while (element instanceof ArrayTypeTree array) {
      element = array.getType();
    }
    return element != null && isRaw(element, source) && source.span(element).end() > 0
        ? Stream.of(new Warning(source.span(element), message(element, source)))
        : Stream.empty();
  }

  private static boolean isRaw(Tree type, AnalysedSource source) {
    return (type instanceof IdentifierTree || type instanceof MemberSelectTree)
        && source.element(type) instanceof TypeElement generic
        && !generic.getTypeParameters().isEmpty();
  }

  private static Localized<String> message(Tree type, AnalysedSource source) {
    return Wording.of("lint.raw-type", source.code(type));
  }
}
