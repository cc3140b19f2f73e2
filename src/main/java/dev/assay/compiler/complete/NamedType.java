package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Completion.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A type that code may name.
 *
 * @param packageName empty for a type of the code's own
 * @param generic whether it has type parameters
 * @param constructors the numbers of parameters that its constructors take; empty where none can be
 *     called
 * @param supertypes the qualified names of all types that it extends or implements
 * @param use how many solutions name it; those of the code's own come before all others
 */
record NamedType(
    String name,
    String packageName,
    Kind kind,
    boolean generic,
    Set<Integer> constructors,
    Set<String> supertypes,
    int use) {

  /** As often as types that many solutions use, but not most. */
  private static final int SUPPLIED_USE = 1000;

  /**
   * Returns a type of the code's own, or beside it.
   *
   * @param named whether the code names it
   */
  static NamedType of(TypeElement type, boolean named) {
    boolean creatable =
        type.getKind() != ElementKind.ENUM && !type.getModifiers().contains(Modifier.ABSTRACT);
    return new NamedType(
        type.getSimpleName().toString(),
        "",
        Kind.of(type.getKind()),
        !type.getTypeParameters().isEmpty(),
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> creatable)
            .map(constructor -> constructor.getParameters().size())
            .collect(Collectors.toSet()),
        Set.of(),
        named ? Integer.MAX_VALUE : SUPPLIED_USE);
  }

  /** Returns a copy with all that its direct supertypes inherit. */
  NamedType withSupertypes(Set<String> all) {
    return new NamedType(name, packageName, kind, generic, constructors, all, use);
  }

  String qualifiedName() {
    return packageName + "." + name;
  }
}
