package dev.assay.compiler.complete;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Adds the variables, methods and types that code at a place may use by their names alone. */
final class ScopeNames {
  private final Analysis analysis;
  private final Candidates candidates;
  private final Members members;
  private final Expectation expected;
  private int seen;

  ScopeNames(Analysis analysis, Candidates candidates, Members members, Expectation expected) {
    this.expected = expected;
    this.analysis = analysis;
    this.candidates = candidates;
    this.members = members;
  }

  /** Adds the declarations inside methods, the last one first, from {@code innermost} outwards. */
  void addLocals(@Nullable Scope innermost, TreePath path) {
    Set<String> unset = beingSet(path);
    for (Scope scope = innermost; scope != null; scope = outer(scope)) {
      for (Element element : scope.getLocalElements()) {
        String name = element.getSimpleName().toString();
        if (unset.contains(name)) {
          continue;
        }
        switch (element.getKind()) {
          case LOCAL_VARIABLE,
              PARAMETER,
              EXCEPTION_PARAMETER,
              RESOURCE_VARIABLE,
              BINDING_VARIABLE ->
              candidates.add(
                  Candidate.of(
                          name, Kind.VARIABLE, Nearness.LOCAL, SignatureLabels.of(element.asType()))
                      .ranked(expected.fits(element.asType()), -seen++));
          case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
              candidates.add(Candidate.of(name, Kind.of(element.getKind()), Nearness.MEMBER, ""));
          case TYPE_PARAMETER ->
              candidates.add(Candidate.of(name, Kind.TYPE_PARAMETER, Nearness.MEMBER, ""));
          default -> {}
        }
      }
    }
  }

  /** Returns the local variables whose own values are being written, which can't use them. */
  private static Set<String> beingSet(TreePath path) {
    Set<String> names = new HashSet<>();
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof VariableTree variable && variable.getName() != null) {
        names.add(variable.getName().toString());
      }
    }
    return names;
  }

  /** Further out are only imports of whole packages: too many types to have javac read them all. */
  private static @Nullable Scope outer(Scope scope) {
    return scope.getEnclosingClass() == null ? null : scope.getEnclosingScope();
  }

  /** Adds the members of the classes around {@code path}, inherited ones too. */
  void addMembers(TreePath path) {
    boolean inStatic = false;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      switch (at.getLeaf()) {
        case ClassTree declaration -> {
          if (analysis.trees().getElement(at) instanceof TypeElement type) {
            members.addInside(type, inStatic);
            inStatic |= type.getModifiers().contains(Modifier.STATIC);
          }
        }
        case MethodTree method -> inStatic |= isStatic(method.getModifiers().getFlags());
        case VariableTree field -> inStatic |= isStatic(field.getModifiers().getFlags());
        case BlockTree block -> inStatic |= block.isStatic();
        default -> {}
      }
    }
  }

  private static boolean isStatic(Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.STATIC);
  }
}
