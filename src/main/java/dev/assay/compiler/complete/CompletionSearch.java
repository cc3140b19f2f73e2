package dev.assay.compiler.complete;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Candidates.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Searches the names for one cursor. */
final class CompletionSearch {
  private final JdkTypes jdk;
  private final Cursor cursor;
  private final Analysis analysis;
  private final CursorFinder place;
  private final TreePath path;
  private final @Nullable Scope scope;
  private final Candidates candidates;
  private final Members members;

  CompletionSearch(JdkTypes jdk, Cursor cursor, Analysis analysis) {
    this.jdk = jdk;
    this.cursor = cursor;
    this.analysis = analysis;
    place = CursorFinder.find(analysis, cursor.text().forJavac().indexOf(Cursor.MARK));
    path = place.name().orElse(place.around());
    scope = analysis.scope(path);
    candidates = new Candidates(cursor.prefix());
    boolean namesOnly = cursor.called() || cursor.isReference() || isIn(ImportTree.class);
    members = new Members(analysis, scope, candidates, namesOnly);
  }

  /** Returns the names that may be meant. */
  Completions complete() {
    if (place.declares()) {
      return Completions.none(cursor.from());
    }
    if (cursor.isMember()) {
      addMembers();
    } else if (!cursor.before().equals("case") || !addConstants()) {
      addNames();
    }
    return candidates.best(cursor.from());
  }

  private void addMembers() {
    Tree owner =
        switch (path.getLeaf()) {
          case MemberSelectTree select -> select.getExpression();
          case MemberReferenceTree reference -> reference.getQualifierExpression();
          default -> null;
        };
    if (owner == null) {
      return;
    }
    TreePath ownerPath = new TreePath(path, owner);
    Element element = analysis.trees().getElement(ownerPath);
    TypeMirror type = analysis.trees().getTypeMirror(ownerPath);
    if (element instanceof PackageElement found) {
      addPackage(found.getQualifiedName().toString());
    } else if (element instanceof TypeElement found && cursor.isReference()) {
      members.addOfReference(found);
    } else if (element instanceof TypeElement found) {
      members.addOfType(found);
    } else if (type != null) {
      members.addOfObject(type);
    }
  }

  private void addPackage(String name) {
    jdk.packagesIn(name)
        .forEach(inner -> candidates.add(inner, Kind.PACKAGE, Nearness.MEMBER, name));
    jdk.in(name)
        .forEach(
            type ->
                candidates.add(
                    type.name(), type.kind(), TypesInScope.nearness(type), type.packageName()));
  }

  private void addNames() {
    String before = cursor.before();
    boolean onlyTypes = before.equals("new") || before.equals("@") || betweenMembers();
    if (!onlyTypes) {
      ScopeNames names = new ScopeNames(analysis, candidates, members);
      names.addLocals(scope);
      names.addMembers(path);
    }
    TypesInScope types = new TypesInScope(candidates, before, importsEnd());
    Stream.concat(analysis.typesAround(path), analysis.topLevelTypes())
        .map(NamedType::of)
        .forEach(types::add);
    types.addAll(jdk, cursor.prefix());
  }

  /** Tells whether the name stands among the members of a class, where types are written. */
  private boolean betweenMembers() {
    return place.name().isEmpty() && path.getLeaf() instanceof ClassTree;
  }

  private int importsEnd() {
    return analysis.unit().getImports().stream()
        .mapToLong(
            tree -> analysis.trees().getSourcePositions().getEndPosition(analysis.unit(), tree))
        .mapToInt(cursor.text()::toUser)
        .max()
        .orElse(0);
  }

  private boolean isIn(Class<? extends Tree> kind) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (kind.isInstance(at.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** Adds the constants that a case may name; returns whether the switch is over an enum. */
  private boolean addConstants() {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof CaseTree)) {
      at = at.getParentPath();
    }
    TreePath parent = at == null ? null : at.getParentPath();
    if (parent == null) {
      return false;
    }
    Tree selector =
        switch (parent.getLeaf()) {
          case SwitchTree statement -> statement.getExpression();
          case SwitchExpressionTree expression -> expression.getExpression();
          default -> parent.getLeaf();
        };
    TypeMirror type = analysis.trees().getTypeMirror(new TreePath(parent, selector));
    return type != null
        && analysis.types().asElement(type) instanceof TypeElement element
        && members.addConstants(element);
  }
}
