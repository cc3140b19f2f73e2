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
 */
record NamedType(
    String name, String packageName, Kind kind, boolean generic, Set<Integer> constructors) {

  /** Returns a type of the code's own. */
  static NamedType of(TypeElement type) {
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
            .collect(Collectors.toSet()));
  }

  String qualifiedName() {
    return packageName + "." + name;
  }
}
