package dev.assay.compiler.complete;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.List;
import java.util.Optional;
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
  private final Expectation expected;

  CompletionSearch(JdkTypes jdk, Cursor cursor, Analysis analysis) {
    this.jdk = jdk;
    this.cursor = cursor;
    this.analysis = analysis;
    place = CursorFinder.find(analysis, cursor.text().forJavac().indexOf(Cursor.MARK));
    path = place.name().orElse(place.around());
    scope = analysis.scope(path);
    candidates = new Candidates(new Prefix(cursor.prefix()));
    expected =
        place.name().isPresent() && !cursor.isReference()
            ? ExpectedTypes.at(analysis, path)
            : new Expectation(analysis.types(), List.of());
    boolean namesOnly = cursor.called() || cursor.isReference() || isIn(ImportTree.class);
    members = new Members(analysis, scope, candidates, namesOnly, expected, jdk.members());
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
        .forEach(
            inner ->
                candidates.add(
                    Candidate.of(inner, Kind.PACKAGE, Nearness.MEMBER, name).ranked(true, 0)));
    jdk.in(name)
        .forEach(
            type ->
                candidates.add(
                    Candidate.of(
                            type.name(),
                            type.kind(),
                            TypesInScope.nearness(type),
                            type.packageName())
                        .ranked(true, type.use())));
  }

  private void addNames() {
    String before = cursor.before();
    boolean onlyTypes = before.equals("new") || before.equals("@") || betweenMembers();
    if (!onlyTypes) {
      ScopeNames names = new ScopeNames(analysis, candidates, members, expected);
      names.addLocals(scope, path);
      names.addMembers(path);
    }
    if (!before.equals("@")) {
      new Keywords(candidates, expected).add(before, role());
    }
    if (!onlyTypes && isStatement()) {
      Snippets.add(candidates, cursor.prefix(), ScopeVariables.of(analysis, scope, path));
    }
    TypesInScope types = new TypesInScope(candidates, expected, before, importsEnd());
    String code = cursor.text().user();
    Stream.concat(analysis.typesAround(path), analysis.topLevelTypes())
        .forEach(
            type ->
                types.add(
                    NamedType.of(type, code.contains(type.getSimpleName())),
                    before.equals("new") && expected.fits(type.asType())));
    types.addAll(jdk, !cursor.prefix().isEmpty());
  }

  private Keywords.Role role() {
    if (place.name().isEmpty()) {
      return betweenMembers() ? Keywords.Role.DECLARATION : Keywords.Role.STATEMENT;
    }
    return statement().isPresent() ? Keywords.Role.STATEMENT : Keywords.Role.EXPRESSION;
  }

  /** Tells whether the name stands alone, where a statement begins. */
  private boolean isStatement() {
    return statement()
        .map(TreePath::getParentPath)
        .filter(around -> !(around.getLeaf() instanceof ForLoopTree))
        .isPresent();
  }

  /** Returns the statement that is nothing but the name. */
  private Optional<TreePath> statement() {
    TreePath at = path.getParentPath();
    while (at != null && at.getLeaf() instanceof ErroneousTree) {
      at = at.getParentPath();
    }
    return Optional.ofNullable(at)
        .filter(found -> place.name().isPresent())
        .filter(found -> found.getLeaf() instanceof ExpressionStatementTree);
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
