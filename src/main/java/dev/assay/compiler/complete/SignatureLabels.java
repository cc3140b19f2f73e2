package dev.assay.compiler.complete;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Writes types and methods shortly, for lists: without packages, and not too deep. */
public final class SignatureLabels extends SimpleTypeVisitor14<String, Integer> {
  private static final int DEPTH = 4;

  private SignatureLabels() {}

  /** Returns the type, such as {@code Map<String, Integer>}. */
  public static String of(TypeMirror type) {
    return type.accept(new SignatureLabels(), 0);
  }

  /** Returns the parameters and result of the method, such as {@code (Object, V) → V}. */
  static String of(ExecutableElement method, ExecutableType type) {
    List<? extends TypeMirror> parameters = type.getParameterTypes();
    String taken =
        IntStream.range(0, parameters.size())
            .mapToObj(
                i -> {
                  String name = of(parameters.get(i));
                  boolean variable = method.isVarArgs() && i == parameters.size() - 1;
                  return variable ? name.substring(0, name.length() - 2) + "..." : name;
                })
            .collect(Collectors.joining(", ", "(", ")"));
    return taken + " → " + of(type.getReturnType());
  }

  @Override
  protected String defaultAction(TypeMirror type, Integer depth) {
    return type.toString();
  }

  @Override
  public String visitArray(ArrayType type, Integer depth) {
    return type.getComponentType().accept(this, depth) + "[]";
  }

  @Override
  public String visitDeclared(DeclaredType type, Integer depth) {
    String name = type.asElement().getSimpleName().toString();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return name.isEmpty() ? "…" : name;
    }
    if (depth == DEPTH) {
      return name + "<…>";
    }
    return arguments.stream()
        .map(argument -> argument.accept(this, depth + 1))
        .collect(Collectors.joining(", ", name + "<", ">"));
  }

  @Override
  public String visitIntersection(IntersectionType type, Integer depth) {
    return type.getBounds().stream()
        .map(bound -> bound.accept(this, depth))
        .collect(Collectors.joining(" & "));
  }

  /** Shows the bound of a captured wildcard, which has no name in Java. */
  @Override
  public String visitTypeVariable(TypeVariable type, Integer depth) {
    String name = type.asElement().getSimpleName().toString();
    if (!name.startsWith("<")) {
      return name;
    }
    boolean isSuper = type.getLowerBound().getKind() != TypeKind.NULL;
    return depth == DEPTH
        ? "?"
        : (isSuper ? type.getLowerBound() : type.getUpperBound()).accept(this, depth + 1);
  }

  @Override
  public String visitWildcard(WildcardType type, Integer depth) {
    if (type.getExtendsBound() != null) {
      return "? extends " + type.getExtendsBound().accept(this, depth);
    }
    return type.getSuperBound() == null
        ? "?"
        : "? super " + type.getSuperBound().accept(this, depth);
  }
}
