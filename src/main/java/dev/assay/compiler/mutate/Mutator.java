package dev.assay.compiler.mutate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.mutate.Mutant.Kind;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes mutants of a source, as mutation testing does: each shows whether the cases would notice
 * one mistake of the kind that people make. Not all of them compile.
 */
public final class Mutator extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final MutantText text;
  private final Deque<String> returned = new ArrayDeque<>();
  private final Deque<Tree> path = new ArrayDeque<>();

  private Mutator(MutantText text) {
    this.text = text;
  }

  /** Returns the mutants of {@code source}. */
  public static Mutants mutants(FreshContext fresh, String source) throws IOException {
    var file = new MemorySource(0, "Solution.java", SourceText.of(source).blanked());
    return fresh.run(
        JavacOptions.toParse(1),
        List.of(file),
        ignored -> {},
        (task, files) -> {
          CompilationUnitTree unit = task.parse().iterator().next();
          var text = new MutantText(source, unit, Trees.instance(task).getSourcePositions());
          return mutants(unit, text);
        });
  }

  private static Mutants mutants(CompilationUnitTree unit, MutantText text) {
    new Mutator(text).scan(unit, null);
    int importsEnd = unit.getImports().stream().mapToInt(text::end).max().orElse(0);
    return new Mutants(text.original(), importsEnd, text.mutants());
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree != null) {
      path.push(tree);
      super.scan(tree, nothing);
      path.pop();
    }
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
    int from = text.end(tree.getLeftOperand());
    int to = text.start(tree.getRightOperand());
    Operators.of(tree.getKind())
        .ifPresent(o -> text.operator(o.kind(), tree, from, to, o.written(), o.instead()));
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
      text.replace(Kind.CONDITION, tree, text.of(tree.getLeftOperand()));
      text.replace(Kind.CONDITION, tree, text.of(tree.getRightOperand()));
    }
    return super.visitBinary(tree, nothing);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree tree, @Nullable Void nothing) {
    int from = text.end(tree.getVariable());
    int to = text.start(tree.getExpression());
    Operators.of(tree.getKind())
        .ifPresent(o -> text.operator(o.kind(), tree, from, to, o.written(), o.instead()));
    return super.visitCompoundAssignment(tree, nothing);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
    String operand = text.of(tree.getExpression());
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT -> text.replace(Kind.NEGATION, tree, operand);
      case UNARY_MINUS -> text.replace(Kind.ARITHMETIC, tree, operand);
      case PREFIX_INCREMENT -> text.replace(Kind.ARITHMETIC, tree, "--" + operand);
      case PREFIX_DECREMENT -> text.replace(Kind.ARITHMETIC, tree, "++" + operand);
      case POSTFIX_INCREMENT -> text.replace(Kind.ARITHMETIC, tree, operand + "--");
      case POSTFIX_DECREMENT -> text.replace(Kind.ARITHMETIC, tree, operand + "++");
      default -> {}
    }
    return super.visitUnary(tree, nothing);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    if (tree.getKind() == Tree.Kind.INT_LITERAL && text.of(tree).matches("[0-9]{1,9}")) {
      int value = Integer.parseInt(text.of(tree));
      Tree around = path.stream().skip(1).findFirst().orElse(tree);
      text.replaceIn(around, Kind.NUMBER, tree, String.valueOf(value + 1));
      String less = value == 0 ? "(-1)" : String.valueOf(value - 1);
      text.replaceIn(around, Kind.NUMBER, tree, less);
    }
    return null;
  }

  /**
   * Keeps sizes: an array that is too long does no harm, and one that is too short fails at once.
   */
  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void nothing) {
    return scan(tree.getInitializers(), nothing);
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
    text.replace(Kind.CONDITION, tree.getCondition(), "(true)");
    text.replace(Kind.CONDITION, tree.getCondition(), "(false)");
    return super.visitIf(tree, nothing);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void nothing) {
    text.replace(Kind.CONDITION, tree, "(" + text.of(tree.getTrueExpression()) + ")");
    text.replace(Kind.CONDITION, tree, "(" + text.of(tree.getFalseExpression()) + ")");
    return super.visitConditionalExpression(tree, nothing);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitWhileLoop(tree, nothing);
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitEnhancedForLoop(tree, nothing);
  }

  /** Keeps updates: without them hardly a loop ends, which teaches nothing and costs a worker. */
  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    for (ExpressionStatementTree update : tree.getUpdate()) {
      scan(update.getExpression(), nothing);
    }
    scan(tree.getCondition(), nothing);
    for (Tree first : tree.getInitializer()) {
      scan(first instanceof ExpressionStatementTree e ? e.getExpression() : first, nothing);
    }
    return scan(tree.getStatement(), nothing);
  }

  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitExpressionStatement(tree, nothing);
  }

  @Override
  public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitBreak(tree, nothing);
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitContinue(tree, nothing);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
    text.leaveOut(tree);
    return super.visitThrow(tree, nothing);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    returned.push(tree.getReturnType() == null ? "void" : text.of(tree.getReturnType()));
    super.visitMethod(tree, nothing);
    returned.pop();
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    returned.push("void"); // its result type is not in the text
    super.visitLambdaExpression(tree, nothing);
    returned.pop();
    return null;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
    if (tree.getExpression() == null) {
      text.leaveOut(tree);
      return null;
    }
    for (String constant : Operators.constants(returned.getFirst())) {
      text.replace(Kind.RESULT, tree.getExpression(), constant);
    }
    return super.visitReturn(tree, nothing);
  }
}
