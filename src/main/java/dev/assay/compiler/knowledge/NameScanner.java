package dev.assay.compiler.knowledge;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import dev.assay.compiler.complete.Analysis;
import dev.assay.compiler.source.NamedClasses;
import dev.assay.compiler.source.SourceText;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the names of a tree are written. Javac tells where a tree begins and ends, but not
 * where in it a declared name stands: that is looked up in the text, without comments and literals.
 */
final class NameScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Analysis analysis;
  private final SourcePositions positions;
  private final SourceText text;
  private final String code;
  private final Symbols symbols;
  private final NavigableMap<Integer, NameUse> uses = new TreeMap<>();

  private NameScanner(Analysis analysis, SourceText text) {
    this.analysis = analysis;
    this.text = text;
    positions = analysis.trees().getSourcePositions();
    code = NamedClasses.codeOf(text.forJavac());
    symbols = new Symbols(analysis);
  }

  /** Returns all names of the analysed {@code text}, in their order. */
  static Collection<NameUse> scan(Analysis analysis, SourceText text) {
    NameScanner scanner = new NameScanner(analysis, text);
    scanner.scan(analysis.unit(), null);
    return scanner.uses.values();
  }

  /** Leaves out what javac has added, such as the types of lambda parameters. */
  private void add(long from, CharSequence name, @Nullable Element element, boolean declares) {
    if (from < 0 || !code.startsWith(name.toString(), (int) from)) {
      return;
    }
    int place = text.toUser(from);
    boolean written = text.blanked().startsWith(name.toString(), place);
    if (written) {
      Element symbol = element != null && isKnown(element, name) ? symbols.of(element) : null;
      uses.putIfAbsent(
          place, new NameUse(place, name.toString(), symbol, declares, getCurrentPath()));
    }
  }

  /** Javac has elements for what it couldn't find, too; some have other names. */
  private static boolean isKnown(Element element, CharSequence name) {
    return element.asType().getKind() != TypeKind.ERROR
        && (element.getKind() == ElementKind.CONSTRUCTOR
            || element.getSimpleName().contentEquals(name));
  }

  private @Nullable Element element() {
    return analysis.trees().getElement(getCurrentPath());
  }

  private long start(Tree tree) {
    return positions.getStartPosition(analysis.unit(), tree);
  }

  private long end(@Nullable Tree tree) {
    return tree == null ? -1 : positions.getEndPosition(analysis.unit(), tree);
  }

  /** Returns where {@code name} is first written in {@code tree} behind {@code from}, or -1. */
  private long find(CharSequence name, Tree tree, long from) {
    int end = (int) Math.min(end(tree), code.length());
    int at = (int) Math.max(from, start(tree)) - 1;
    do {
      at = code.indexOf(name.toString(), at + 1);
    } while (at >= 0 && at < end && !isWord(at, name.length()));
    return at < end ? at : -1;
  }

  private boolean isWord(int from, int length) {
    int to = from + length;
    return (from == 0 || !Character.isJavaIdentifierPart(code.charAt(from - 1)))
        && (to == code.length() || !Character.isJavaIdentifierPart(code.charAt(to)));
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    Name name = tree.getName();
    if (!name.contentEquals("this") && !name.contentEquals("super")) {
      add(start(tree), name, element(), false);
    }
    return super.visitIdentifier(tree, nothing);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
    add(end(tree) - tree.getIdentifier().length(), tree.getIdentifier(), element(), false);
    return super.visitMemberSelect(tree, nothing);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
    add(end(tree) - tree.getName().length(), tree.getName(), element(), false);
    return super.visitMemberReference(tree, nothing);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    Name name = tree.getName();
    if (name != null && !name.isEmpty()) {
      long behindType = Math.max(end(tree.getModifiers()), end(tree.getType()));
      long found = find(name, tree, behindType);
      long limit = tree.getInitializer() == null ? Long.MAX_VALUE : start(tree.getInitializer());
      boolean right = found >= 0 && (found < limit || limit < 0);
      add(right ? found : find(name, tree, start(tree)), name, element(), true);
    }
    return super.visitVariable(tree, nothing);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    Element method = element();
    boolean constructor = tree.getReturnType() == null;
    Element named = constructor && method != null ? method.getEnclosingElement() : method;
    if (named != null) {
      CharSequence name = constructor ? named.getSimpleName() : tree.getName();
      long from = Math.max(end(tree.getModifiers()), end(tree.getReturnType()));
      add(find(name, tree, from), name, named, !constructor);
    }
    return super.visitMethod(tree, nothing);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    if (!tree.getSimpleName().isEmpty()) {
      ModifiersTree modifiers = tree.getModifiers();
      add(find(tree.getSimpleName(), tree, end(modifiers)), tree.getSimpleName(), element(), true);
    }
    return super.visitClass(tree, nothing);
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree tree, @Nullable Void nothing) {
    add(find(tree.getName(), tree, start(tree)), tree.getName(), element(), true);
    return super.visitTypeParameter(tree, nothing);
  }

  @Override
  public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
    return scan(tree.getErrorTrees(), nothing);
  }

  @Override
  public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
    add(start(tree), tree.getLabel(), null, false);
    return super.visitLabeledStatement(tree, nothing);
  }

  @Override
  public @Nullable Void visitBreak(BreakTree tree, @Nullable Void nothing) {
    addLabel(tree, tree.getLabel());
    return super.visitBreak(tree, nothing);
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void nothing) {
    addLabel(tree, tree.getLabel());
    return super.visitContinue(tree, nothing);
  }

  private void addLabel(Tree jump, @Nullable Name label) {
    if (label != null) {
      add(find(label, jump, start(jump)), label, null, false);
    }
  }
}
