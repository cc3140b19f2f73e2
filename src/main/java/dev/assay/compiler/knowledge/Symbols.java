package dev.assay.compiler.knowledge;

import dev.assay.compiler.complete.Analysis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the one symbol for elements that must have the same name: methods that override one
 * another, and all that javac makes of a record's component.
 */
final class Symbols {
  private final Analysis analysis;

  Symbols(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Returns the symbol of {@code element}, for overriding methods the one furthest up of the user's
   * own.
   */
  Element of(Element element) {
    Element owner = element.getEnclosingElement();
    if (owner == null) {
      return element;
    }
    return switch (element.getKind()) {
      case RECORD_COMPONENT -> component(owner, element);
      case METHOD -> {
        ExecutableElement method = (ExecutableElement) element;
        boolean accessor =
            owner.getKind() == ElementKind.RECORD && method.getParameters().isEmpty();
        Element component = accessor ? component(owner, element) : element;
        yield component == element ? root(method) : component;
      }
      case PARAMETER -> {
        Element type = owner.getEnclosingElement();
        yield type != null && type.getKind() == ElementKind.RECORD && isCanonical(owner)
            ? component(type, element)
            : element;
      }
      default -> element;
    };
  }

  private boolean isCanonical(Element constructor) {
    return constructor instanceof ExecutableElement element
        && constructor.getKind() == ElementKind.CONSTRUCTOR
        && (analysis.elements().isCanonicalConstructor(element)
            || analysis.elements().isCompactConstructor(element));
  }

  /** Returns the field of a record that has the name of {@code element}, or else that itself. */
  private static Element component(Element type, Element element) {
    boolean known =
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
            .anyMatch(each -> each.getSimpleName().equals(element.getSimpleName()));
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> known && field.getSimpleName().equals(element.getSimpleName()))
        .<Element>map(Element.class::cast)
        .findFirst()
        .orElse(element);
  }

  private ExecutableElement root(ExecutableElement method) {
    return analysis.isOfJdk(method)
        ? method
        : overridden(method)
            .filter(each -> !analysis.isOfJdk(each))
            .reduce(method, (nearer, further) -> further);
  }

  /** Returns the methods that {@code method} overrides or implements, the nearest first. */
  Stream<ExecutableElement> overridden(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
      return Stream.of();
    }
    return supertypes(owner).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
        .filter(each -> analysis.elements().overrides(method, each, owner));
  }

  private Set<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    Set<TypeElement> seen = new HashSet<>(Set.of(type));
    Deque<TypeMirror> next = new ArrayDeque<>(analysis.types().directSupertypes(type.asType()));
    while (!next.isEmpty()) {
      TypeMirror each = next.remove();
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && seen.add(element)) {
        found.add(element);
        next.addAll(analysis.types().directSupertypes(each));
      }
    }
    return found;
  }
}
