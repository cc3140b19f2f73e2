package dev.assay.compiler.complete;

import com.sun.source.tree.Scope;
import dev.assay.compiler.complete.Candidates.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Adds the fields, methods and nested types that a type has and the code at the cursor may use. */
final class Members {
  private final Analysis analysis;
  private final @Nullable Scope scope;
  private final Candidates candidates;
  private final boolean namesOnly;

  /**
   * @param scope of the cursor, if javac knows it
   * @param namesOnly whether methods are named and not called
   */
  Members(Analysis analysis, @Nullable Scope scope, Candidates candidates, boolean namesOnly) {
    this.analysis = analysis;
    this.scope = scope;
    this.candidates = candidates;
    this.namesOnly = namesOnly;
  }

  /** Adds the instance members of {@code type}. */
  void addOfObject(TypeMirror type) {
    switch (type) {
      case UnionType union -> addOfObject(union.getAlternatives().getFirst());
      case IntersectionType both -> both.getBounds().forEach(this::addOfObject);
      case TypeVariable variable -> addOfObject(variable.getUpperBound());
      case WildcardType wildcard -> addOfBound(wildcard.getExtendsBound());
      case ArrayType array -> addOfArray();
      case DeclaredType declared -> add(declared, member -> !isStatic(member) && !isType(member));
      default -> {}
    }
  }

  private void addOfBound(@Nullable TypeMirror bound) {
    addOfObject(bound == null ? object() : bound);
  }

  private void addOfArray() {
    candidates.add("length", Kind.FIELD, Nearness.MEMBER, "int");
    addOfObject(object());
  }

  private TypeMirror object() {
    return analysis.elements().getTypeElement("java.lang.Object").asType();
  }

  /** Adds the static members and nested types of {@code type}. */
  void addOfType(TypeElement type) {
    if (type.asType() instanceof DeclaredType declared) {
      add(declared, member -> isStatic(member) || isType(member));
    }
    candidates.add("class", Kind.KEYWORD, Nearness.RARE, "Class<" + type.getSimpleName() + ">");
  }

  /** Adds all methods of {@code type}, as a method reference may name them. */
  void addOfReference(TypeElement type) {
    if (type.asType() instanceof DeclaredType declared) {
      add(declared, member -> member.getKind() == ElementKind.METHOD);
    }
    candidates.add("new", Kind.KEYWORD, Nearness.RARE, type.getSimpleName().toString());
  }

  /** Adds what code inside of {@code type} may use by its name. */
  void addInside(TypeElement type, boolean inStatic) {
    if (type.asType() instanceof DeclaredType declared) {
      add(declared, member -> !inStatic || isStatic(member) || isType(member));
    }
  }

  /** Adds the constants of an enum; returns whether {@code type} is one. */
  boolean addConstants(TypeElement type) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    if (isEnum && type.asType() instanceof DeclaredType declared) {
      add(declared, member -> member.getKind() == ElementKind.ENUM_CONSTANT);
    }
    return isEnum;
  }

  private void add(DeclaredType type, Predicate<Element> wanted) {
    TypeElement element = (TypeElement) type.asElement();
    for (Element member : analysis.elements().getAllMembers(element)) {
      if (candidates.match(member.getSimpleName())
          && wanted.test(member)
          && (scope == null || analysis.trees().isAccessible(scope, member, type))) {
        add(member, type);
      }
    }
  }

  private void add(Element member, DeclaredType site) {
    String name = member.getSimpleName().toString();
    switch (member.getKind()) {
      case METHOD -> addMethod((ExecutableElement) member, site);
      case ENUM_CONSTANT ->
          candidates.add(name, Kind.CONSTANT, Nearness.MEMBER, SignatureLabels.of(member.asType()));
      case FIELD -> {
        Kind kind = isStatic(member) && isFinal(member) ? Kind.CONSTANT : Kind.FIELD;
        candidates.add(name, kind, Nearness.MEMBER, SignatureLabels.of(asMember(member, site)));
      }
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
          candidates.add(name, Kind.of(member.getKind()), Nearness.MEMBER, owner(member));
      default -> {}
    }
  }

  private void addMethod(ExecutableElement method, DeclaredType site) {
    boolean ofObject = owner(method).equals("Object");
    boolean rare = ofObject || analysis.elements().isDeprecated(method);
    candidates.add(
        method.getSimpleName().toString(),
        Kind.METHOD,
        rare ? Nearness.RARE : Nearness.MEMBER,
        SignatureLabels.of(method, (ExecutableType) asMember(method, site)),
        namesOnly ? "" : "()",
        namesOnly ? 0 : method.getParameters().isEmpty() ? 2 : 1,
        null);
  }

  private TypeMirror asMember(Element member, DeclaredType site) {
    try {
      return analysis.types().asMemberOf(site, member);
    } catch (IllegalArgumentException e) {
      return member.asType();
    }
  }

  private static String owner(Element member) {
    Element owner = member.getEnclosingElement();
    return owner == null ? "" : owner.getSimpleName().toString();
  }

  private static boolean isStatic(Element member) {
    return member.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isFinal(Element member) {
    return member.getModifiers().contains(Modifier.FINAL);
  }

  private static boolean isType(Element member) {
    return member.getKind().isDeclaredType();
  }
}
