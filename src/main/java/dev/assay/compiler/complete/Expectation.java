package dev.assay.compiler.complete;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** The types that a place expects; none where any will do. */
final class Expectation {
  private final Types types;
  private final List<TypeMirror> expected;

  Expectation(Types types, List<? extends TypeMirror> expected) {
    this.types = types;
    this.expected =
        expected.stream()
            .map(TypeMirror.class::cast)
            .filter(type -> type.getKind().isPrimitive() || isReference(type))
            .toList();
  }

  private static boolean isReference(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED, ARRAY, TYPEVAR, WILDCARD, INTERSECTION -> true;
      default -> false;
    };
  }

  /** Tells whether all names are equally welcome. */
  boolean isOpen() {
    return expected.isEmpty();
  }

  /** Tells whether a value of {@code type} may stand here, or any may. */
  boolean fits(TypeMirror type) {
    return expected.isEmpty() || expected.stream().anyMatch(wanted -> fits(type, wanted));
  }

  private boolean fits(TypeMirror type, TypeMirror wanted) {
    if (type instanceof TypeVariable variable && isOfMethod(variable)) {
      return true;
    }
    return switch (type.getKind()) {
      case VOID, NONE, ERROR, PACKAGE, EXECUTABLE -> false;
      default -> types.isAssignable(types.erasure(type), types.erasure(wanted));
    };
  }

  /** A method's own type variable becomes the type that its place expects. */
  private static boolean isOfMethod(TypeVariable type) {
    return type.asElement() instanceof TypeParameterElement parameter
        && parameter.getGenericElement().getKind() == ElementKind.METHOD;
  }

  /** Tells whether an object of {@code created} may stand here. */
  boolean fits(NamedType created) {
    return !created.constructors().isEmpty()
        && (expected.isEmpty()
            || expected.stream()
                .map(Expectation::nameOf)
                .anyMatch(
                    wanted ->
                        wanted.equals(created.qualifiedName())
                            || created.supertypes().contains(wanted)));
  }

  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? ((QualifiedNameable) element).getQualifiedName().toString()
        : "";
  }

  /** Tells whether the keyword begins a value that may stand here. */
  boolean fitsKeyword(String keyword) {
    return switch (keyword) {
      case "true", "false" -> expected.stream().anyMatch(Expectation::isBoolean);
      case "new", "null" ->
          !expected.isEmpty() && expected.stream().noneMatch(type -> type.getKind().isPrimitive());
      default -> expected.isEmpty();
    };
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || nameOf(type).equals("java.lang.Boolean");
  }
}
