package dev.assay.compiler.lint;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Warning;
import dev.assay.language.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Warns where a call does nothing but return a value, and nothing takes it. */
final class UnusedResult implements Rule {
  /** Every method of these classes that returns a value. */
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.String",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.lang.Character",
          "java.lang.Boolean",
          "java.lang.Math",
          "java.lang.StrictMath");

  private static final Set<String> QUESTIONS =
      Set.of(
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "equals",
          "hashCode",
          "stream",
          "subList",
          "indexOf",
          "lastIndexOf",
          "keySet",
          "values",
          "entrySet");

  private static final Set<String> OF_ARRAYS =
      Set.of("asList", "copyOf", "copyOfRange", "stream", "toString", "deepToString", "equals");

  @Override
  public Stream<Warning> check(TreePath path, AnalysedSource source) {
    if (!(path.getLeaf() instanceof ExpressionStatementTree statement)
        || path.getParentPath().getLeaf() instanceof LambdaExpressionTree) {
      return Stream.empty();
    }
    return Call.of(statement.getExpression(), source)
        .filter(call -> call.method().getReturnType().getKind() != TypeKind.VOID)
        .flatMap(
            call -> {
              if (isLazy(call, source)) {
                return Optional.of(
                    new Warning(source.span(statement), Wording.of("lint.lazy-stream")));
              }
              return isPure(call) ? Optional.of(unused(statement, call, source)) : Optional.empty();
            })
        .stream();
  }

  private static Warning unused(
      ExpressionStatementTree statement, Call call, AnalysedSource source) {
    var message = Wording.of("lint.unused-result", call.name());
    boolean same =
        call.receiver() instanceof IdentifierTree
            && !call.isStatic()
            && JdkType.name(call.method().getReturnType()).equals(call.owner());
    return same
        ? new Warning(
            source.span(statement),
            message,
            Repair.inserting(
                Wording.of("fix.keep-result", source.code(call.receiver())),
                source.span(statement).start(),
                source.code(call.receiver()) + " = "))
        : new Warning(source.span(statement), message);
  }

  /** Tells whether the call is a step of a stream that nothing ever starts. */
  private static boolean isLazy(Call call, AnalysedSource source) {
    return JdkType.is(call.method().getReturnType(), "java.util.stream.BaseStream", source);
  }

  private static boolean isPure(Call call) {
    if (VALUES.contains(call.owner())) {
      return !mayBeCalledToThrow(call);
    }
    return call.owner().equals("java.util.Arrays")
        ? OF_ARRAYS.contains(call.name())
        : call.owner().startsWith("java.util.") && QUESTIONS.contains(call.name());
  }

  private static boolean mayBeCalledToThrow(Call call) {
    String name = call.name();
    return name.endsWith("Exact") || name.equals("charAt") || name.equals("intern");
  }
}
