package dev.assay.compiler.complete;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Scope;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds all methods that a call may mean by its name. Its arguments do not count yet. */
public final class Overloads {
  private final Analysis analysis;
  private final TreePath call;

  private Overloads(Analysis analysis, TreePath call) {
    this.analysis = analysis;
    this.call = call;
  }

  /** Returns those of the call at {@code path}; none if that is no call or javac knows none. */
  public static List<Overload> of(Analysis analysis, TreePath path) {
    Overloads found = new Overloads(analysis, path);
    return switch (path.getLeaf()) {
      case MethodInvocationTree invocation -> found.named(invocation.getMethodSelect());
      case NewClassTree creation -> found.constructors(found.created(creation.getIdentifier()));
      default -> List.of();
    };
  }

  private List<Overload> named(ExpressionTree method) {
    return switch (method) {
      case IdentifierTree name -> byName(name.getName());
      case MemberSelectTree select -> in(type(select.getExpression()), select.getIdentifier());
      default -> List.of();
    };
  }

  private List<Overload> byName(Name name) {
    if (name.contentEquals("this")) {
      return constructors(around());
    }
    return name.contentEquals("super") ? constructors(superclass()) : inScope(name);
  }

  private List<Overload> inScope(Name name) {
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && analysis.trees().getElement(at) instanceof TypeElement type) {
        List<Overload> found = in(type.asType(), name);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Overload> in(@Nullable TypeMirror type, Name name) {
    if (type == null) {
      return List.of();
    }
    return switch (type) {
      case DeclaredType declared ->
          members(declared, analysis.elements().getAllMembers((TypeElement) declared.asElement()))
              .filter(overload -> overload.element().getKind() == ElementKind.METHOD)
              .filter(overload -> overload.element().getSimpleName().equals(name))
              .toList();
      case ArrayType array -> in(analysis.objectType(), name);
      case IntersectionType both ->
          both.getBounds().stream().flatMap(bound -> in(bound, name).stream()).toList();
      case TypeVariable variable -> in(variable.getUpperBound(), name);
      case WildcardType wildcard -> in(wildcard.getExtendsBound(), name);
      default -> List.of();
    };
  }

  private List<Overload> constructors(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        ? members(declared, declared.asElement().getEnclosedElements())
            .filter(overload -> overload.element().getKind() == ElementKind.CONSTRUCTOR)
            .toList()
        : List.of();
  }

  private Stream<Overload> members(DeclaredType site, List<? extends Element> all) {
    Scope scope = analysis.scope(call);
    return all.stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(each -> scope == null || analysis.trees().isAccessible(scope, each, site))
        .map(each -> new Overload(each, (ExecutableType) analysis.asMember(each, site)));
  }

  /** Returns the type to be created; of an unfinished one with <>, the declared type. */
  private @Nullable TypeMirror created(Tree identifier) {
    return identifier instanceof ParameterizedTypeTree generic
            && generic.getTypeArguments().isEmpty()
            && type(generic.getType()) instanceof DeclaredType raw
        ? raw.asElement().asType()
        : type(identifier);
  }

  private @Nullable TypeMirror type(Tree tree) {
    return analysis.trees().getTypeMirror(new TreePath(call, tree));
  }

  private @Nullable TypeMirror around() {
    return analysis.typesAround(call).findFirst().map(TypeElement::asType).orElse(null);
  }

  private @Nullable TypeMirror superclass() {
    return analysis.typesAround(call).findFirst().map(TypeElement::getSuperclass).orElse(null);
  }
}
