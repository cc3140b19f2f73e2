package dev.assay.compiler.fix;

import dev.assay.compiler.source.AnalysedSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Knows the members of types. */
final class Members {
  private Members() {}

  /** Returns the names of the methods of {@code type}, or of its fields. */
  static Set<String> of(TypeElement type, boolean methods, AnalysedSource source) {
    return source.elements().getAllMembers(type).stream()
        .filter(each -> methods ? each.getKind() == ElementKind.METHOD : each.getKind().isField())
        .filter(each -> isVisible(each, type))
        .map(each -> each.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  /** Tells whether {@code type} has a method of this name and number of parameters. */
  static boolean hasMethod(TypeElement type, String name, int parameters, AnalysedSource source) {
    return methods(type, name, source)
        .anyMatch(each -> each.isVarArgs() || each.getParameters().size() == parameters);
  }

  static Stream<ExecutableElement> methods(TypeElement type, String name, AnalysedSource source) {
    return source.elements().getAllMembers(type).stream()
        .filter(each -> each.getSimpleName().contentEquals(name) && isVisible(each, type))
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast);
  }

  static Optional<TypeElement> element(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Takes all members of the user's own classes, and public ones of the JDK's. */
  private static boolean isVisible(Element member, TypeElement type) {
    String owner = String.valueOf(member.getEnclosingElement());
    return owner.equals("java.lang.Object") && !type.getQualifiedName().contentEquals(owner)
        ? Set.of("equals", "hashCode", "toString", "getClass")
            .contains(member.getSimpleName().toString())
        : !owner.startsWith("java.") || member.getModifiers().contains(Modifier.PUBLIC);
  }
}
