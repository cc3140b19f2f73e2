package dev.assay.compiler.complete;

import com.sun.source.tree.Scope;
import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.Set;
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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Adds the fields, methods and nested types that a type has and the code at the cursor may use. */
final class Members {
  /** Ranks members of the text's own types before those of the JDK. */
  private static final double OWN = 10;

  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  private static final double SELDOM = 0.02;

  private static final Set<String> CHANGING =
      Set.of(
          ("add addAll addFirst addLast clear compute computeIfPresent merge offer offerFirst"
                  + " offerLast push put putAll putIfAbsent remove removeAll removeIf replace"
                  + " retainAll set setValue")
              .split(" "));

  private final Analysis analysis;
  private final @Nullable Scope scope;
  private final Candidates candidates;
  private final boolean namesOnly;
  private final Expectation expected;
  private final MemberUse use;

  /**
   * @param scope of the cursor, if javac knows it
   * @param namesOnly whether methods are named and not called
   */
  Members(
      Analysis analysis,
      @Nullable Scope scope,
      Candidates candidates,
      boolean namesOnly,
      Expectation expected,
      MemberUse use) {
    this.expected = expected;
    this.use = use;
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
    addOfObject(bound == null ? analysis.objectType() : bound);
  }

  private void addOfArray() {
    TypeMirror number = analysis.types().getPrimitiveType(TypeKind.INT);
    candidates.add(
        Candidate.of("length", Kind.FIELD, Nearness.MEMBER, "int")
            .ranked(expected.fits(number), OWN));
    addOfObject(analysis.objectType());
  }

  /** Adds the static members and nested types of {@code type}. */
  void addOfType(TypeElement type) {
    if (type.asType() instanceof DeclaredType declared) {
      add(declared, member -> isStatic(member) || isType(member));
    }
    String detail = "Class<" + type.getSimpleName() + ">";
    candidates.add(Candidate.of("class", Kind.KEYWORD, Nearness.RARE, detail));
  }

  /** Adds all methods of {@code type}, as a method reference may name them. */
  void addOfReference(TypeElement type) {
    if (type.asType() instanceof DeclaredType declared) {
      add(declared, member -> member.getKind() == ElementKind.METHOD);
    }
    String detail = type.getSimpleName().toString();
    candidates.add(Candidate.of("new", Kind.KEYWORD, Nearness.MEMBER, detail));
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
      case ENUM_CONSTANT -> addValue(name, Kind.CONSTANT, member, member.asType());
      case FIELD -> {
        Kind kind = isStatic(member) && isFinal(member) ? Kind.CONSTANT : Kind.FIELD;
        addValue(name, kind, member, analysis.asMember(member, site));
      }
      case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE ->
          candidates.add(
              Candidate.of(name, Kind.of(member.getKind()), Nearness.MEMBER, owner(member))
                  .ranked(expected.isOpen(), use(member)));
      default -> {}
    }
  }

  private void addValue(String name, Kind kind, Element member, TypeMirror type) {
    candidates.add(
        Candidate.of(name, kind, Nearness.MEMBER, SignatureLabels.of(type))
            .ranked(expected.fits(type), use(member)));
  }

  private void addMethod(ExecutableElement method, DeclaredType site) {
    boolean ofObject = owner(method).equals("Object");
    boolean rare = ofObject || analysis.elements().isDeprecated(method);
    ExecutableType type = (ExecutableType) analysis.asMember(method, site);
    boolean takesNothing = method.getParameters().isEmpty();
    candidates.add(
        Candidate.of(
                method.getSimpleName().toString(),
                Kind.METHOD,
                rare ? Nearness.RARE : Nearness.MEMBER,
                SignatureLabels.of(method, type))
            .withEnding(namesOnly ? "" : "()", namesOnly ? 0 : takesNothing ? 2 : 1)
            .ranked(expected.fits(type.getReturnType()), use(method) * weight(method)));
  }

  /** Methods that change an object are seldom called for the value that they return. */
  private double weight(ExecutableElement method) {
    boolean changes = CHANGING.contains(method.getSimpleName().toString());
    return changes && !expected.isOpen() ? SELDOM : 1;
  }

  private double use(Element member) {
    String name = member.getSimpleName().toString();
    return OF_OBJECT.contains(name) || analysis.isOfJdk(member) ? use.of(name) : OWN;
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
