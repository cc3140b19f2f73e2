package dev.assay.compiler.complete;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the type that the code around an expression expects of it. */
final class ExpectedTypes {
  private final Analysis analysis;

  private ExpectedTypes(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Returns the types that are expected of the name at {@code path}. */
  static Expectation at(Analysis analysis, TreePath path) {
    return new Expectation(analysis.types(), new ExpectedTypes(analysis).of(path));
  }

  private List<TypeMirror> of(TreePath path) {
    TreePath around = path.getParentPath();
    if (around == null) {
      return List.of();
    }
    Tree tree = path.getLeaf();
    return switch (around.getLeaf()) {
      case MethodInvocationTree call ->
          call.getMethodSelect() == tree
              ? of(around)
              : argument(around, call.getArguments().indexOf(tree));
      case NewClassTree creation ->
          creation.getIdentifier() == tree
              ? of(around)
              : argument(around, creation.getArguments().indexOf(tree));
      case ParameterizedTypeTree type -> type.getType() == tree ? of(around) : List.of();
      case ParenthesizedTree inner -> of(around);
      case ErroneousTree broken -> of(around);
      case ConditionalExpressionTree choice ->
          choice.getCondition() == tree ? primitive(TypeKind.BOOLEAN) : of(around);
      case IfTree branch -> primitive(TypeKind.BOOLEAN);
      case WhileLoopTree loop -> primitive(TypeKind.BOOLEAN);
      case DoWhileLoopTree loop -> primitive(TypeKind.BOOLEAN);
      case ForLoopTree loop ->
          loop.getCondition() == tree ? primitive(TypeKind.BOOLEAN) : List.of();
      case UnaryTree operation ->
          operation.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
              ? primitive(TypeKind.BOOLEAN)
              : List.of();
      case BinaryTree operation -> operand(around, operation, tree);
      case VariableTree variable ->
          variable.getInitializer() == tree ? type(around, variable.getType()) : List.of();
      case AssignmentTree assignment ->
          assignment.getExpression() == tree ? type(around, assignment.getVariable()) : List.of();
      case CompoundAssignmentTree assignment ->
          assignment.getExpression() == tree
              ? notString(type(around, assignment.getVariable()))
              : List.of();
      case ReturnTree returned -> returnType(around);
      case ThrowTree thrown -> named("java.lang.Throwable");
      case ArrayAccessTree access ->
          access.getIndex() == tree ? primitive(TypeKind.INT) : List.of();
      case NewArrayTree array -> part(around, array, tree);
      case EnhancedForLoopTree loop -> loop.getExpression() == tree ? iterable() : List.of();
      default -> List.of();
    };
  }

  private List<TypeMirror> argument(TreePath call, int index) {
    return index < 0
        ? List.of()
        : Overloads.of(analysis, call).stream()
            .map(overload -> overload.parameter(index))
            .filter(Objects::nonNull)
            .toList();
  }

  private List<TypeMirror> operand(TreePath path, BinaryTree operation, Tree tree) {
    return switch (operation.getKind()) {
      case CONDITIONAL_AND, CONDITIONAL_OR -> primitive(TypeKind.BOOLEAN);
      default -> {
        ExpressionTree other =
            operation.getLeftOperand() == tree
                ? operation.getRightOperand()
                : operation.getLeftOperand();
        yield notString(type(path, other));
      }
    };
  }

  /** A string may be joined with anything. */
  private static List<TypeMirror> notString(List<TypeMirror> types) {
    boolean joins = types.stream().anyMatch(type -> type.toString().equals("java.lang.String"));
    return joins ? List.of() : types;
  }

  private List<TypeMirror> returnType(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      switch (at.getLeaf()) {
        case LambdaExpressionTree lambda -> {
          return List.of();
        }
        case ClassTree type -> {
          return List.of();
        }
        case MethodTree method -> {
          return analysis.trees().getElement(at) instanceof ExecutableElement element
              ? List.of(element.getReturnType())
              : List.of();
        }
        default -> {}
      }
    }
    return List.of();
  }

  private List<TypeMirror> part(TreePath path, NewArrayTree array, Tree tree) {
    if (array.getDimensions().contains(tree)) {
      return primitive(TypeKind.INT);
    }
    return analysis.trees().getTypeMirror(path) instanceof ArrayType type
        ? List.of(type.getComponentType())
        : List.of();
  }

  private List<TypeMirror> iterable() {
    TypeMirror anything = analysis.objectType();
    List<TypeMirror> primitives =
        Stream.of(TypeKind.INT, TypeKind.CHAR, TypeKind.LONG, TypeKind.BOOLEAN, TypeKind.DOUBLE)
            .<TypeMirror>map(analysis.types()::getPrimitiveType)
            .toList();
    return Stream.concat(
            named("java.lang.Iterable").stream(),
            Stream.concat(Stream.of(anything), primitives.stream())
                .map(analysis.types()::getArrayType))
        .toList();
  }

  private List<TypeMirror> named(String type) {
    return List.of(analysis.elements().getTypeElement(type).asType());
  }

  private List<TypeMirror> primitive(TypeKind kind) {
    return List.of(analysis.types().getPrimitiveType(kind));
  }

  private List<TypeMirror> type(TreePath path, @Nullable Tree tree) {
    TypeMirror type =
        tree == null ? null : analysis.trees().getTypeMirror(new TreePath(path, tree));
    return type == null ? List.of() : List.of(type);
  }
}
