package dev.assay.compiler.lint;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.assay.compiler.source.AnalysedSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A call {@code receiver.name(arguments)}.
 *
 * @param owner full name of the class that declares the method
 */
record Call(
    ExpressionTree receiver,
    ExecutableElement method,
    String owner,
    List<? extends ExpressionTree> arguments) {

  /** Returns the call that {@code tree} is; empty for other trees and calls without receiver. */
  static Optional<Call> of(Tree tree, AnalysedSource source) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && source.element(select) instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement type
        ? Optional.of(
            new Call(
                select.getExpression(),
                method,
                type.getQualifiedName().toString(),
                call.getArguments()))
        : Optional.empty();
  }

  String name() {
    return method.getSimpleName().toString();
  }

  boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** Tells whether the method has this name and number of parameters. */
  boolean is(String name, int parameters) {
    return method.getSimpleName().contentEquals(name) && arguments.size() == parameters;
  }
}
