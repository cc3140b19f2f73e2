package dev.assay.compiler.fix;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.assay.compiler.source.AnalysedSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the names that code at a place may use, by the trees around it. */
final class NamesInScope {
  private final AnalysedSource source;
  private final TreePath path;

  NamesInScope(AnalysedSource source, TreePath path) {
    this.source = source;
    this.path = path;
  }

  /** Returns local variables, parameters and fields. */
  Set<String> variables() {
    Set<String> names = new LinkedHashSet<>();
    Tree inner = path.getLeaf();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      for (Tree each : declaredBy(at.getLeaf(), inner)) {
        if (each instanceof VariableTree variable && variable != inner) {
          names.add(variable.getName().toString());
        }
      }
      if (at.getLeaf() instanceof IfTree choice && choice.getThenStatement() == inner) {
        addBindings(choice.getCondition(), names);
      }
      inner = at.getLeaf();
    }
    names.addAll(members(false));
    return names;
  }

  private static List<? extends Tree> declaredBy(Tree tree, Tree inner) {
    return switch (tree) {
      case BlockTree block -> before(block.getStatements(), inner);
      case CaseTree label ->
          label.getStatements() == null ? List.of() : before(label.getStatements(), inner);
      case ForLoopTree loop -> loop.getInitializer();
      case EnhancedForLoopTree loop -> List.of(loop.getVariable());
      case MethodTree method -> method.getParameters();
      case LambdaExpressionTree lambda -> lambda.getParameters();
      case CatchTree caught -> List.of(caught.getParameter());
      case TryTree attempt ->
          attempt.getBlock() == inner ? attempt.getResources() : List.<Tree>of();
      default -> List.of();
    };
  }

  private static List<? extends Tree> before(List<? extends StatementTree> all, Tree inner) {
    int at = inner instanceof StatementTree statement ? all.indexOf(statement) : -1;
    return at < 0 ? List.of() : all.subList(0, at);
  }

  private static void addBindings(Tree condition, Set<String> names) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(
          BindingPatternTree pattern, @Nullable Void nothing) {
        names.add(pattern.getVariable().getName().toString());
        return null;
      }
    }.scan(condition, null);
  }

  /** Returns the methods of the classes around, or their fields. */
  Set<String> members(boolean methods) {
    Set<String> names = new LinkedHashSet<>();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && source.element(at.getLeaf()) instanceof TypeElement type) {
        names.addAll(Members.of(type, methods, source));
      }
    }
    return names;
  }

  /** Returns the types of the classes around, themselves included, and of the text. */
  Set<String> types() {
    Set<String> names = new LinkedHashSet<>();
    source.unit().getTypeDecls().forEach(each -> addTypes(each, names));
    return names;
  }

  private void addTypes(Tree tree, Set<String> names) {
    if (tree instanceof ClassTree type) {
      names.add(type.getSimpleName().toString());
      type.getTypeParameters().forEach(each -> names.add(each.getName().toString()));
      type.getMembers().forEach(each -> addTypes(each, names));
      Element element = source.element(type);
      if (element instanceof TypeElement declared) {
        source.elements().getAllMembers(declared).stream()
            .filter(each -> each.getKind().isClass() || each.getKind() == ElementKind.INTERFACE)
            .forEach(each -> names.add(each.getSimpleName().toString()));
      }
    }
  }
}
