package dev.assay.compiler.entry;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes of a source that compiles, nested ones too. */
final class DeclaredClasses {
  private final Elements elements;
  private final Types types;
  private final List<TypeElement> all = new ArrayList<>();
  private final WantedTypes reader;

  DeclaredClasses(CompilationUnitTree unit, Trees trees, Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    TreePath root = new TreePath(unit);
    for (Tree declaration : unit.getTypeDecls()) {
      if (trees.getElement(new TreePath(root, declaration)) instanceof TypeElement type) {
        withNested(type).forEach(all::add);
      }
    }
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    reader = new WantedTypes(elements, types, name -> elements.getTypeElement(prefix + name));
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(DeclaredClasses::withNested));
  }

  List<TypeElement> all() {
    return all;
  }

  /**
   * Returns the methods that each class has from the submission's code: its own, then inherited.
   */
  Stream<Candidate> candidates() {
    return all.stream()
        .flatMap(
            type ->
                (inherits(type) ? methodsOf(type) : ownMethods(type))
                    .stream()
                        .filter(
                            method ->
                                elements.getPackageOf(method).equals(elements.getPackageOf(type)))
                        .map(method -> new Candidate(type, method)));
  }

  MethodMatch match(WantedMethod wanted) {
    return new MethodMatch(types, reader, wanted);
  }

  /** Like {@link #match(WantedMethod)}; members name {@code found} by the name {@code as}. */
  MethodMatch match(WantedMethod wanted, TypeElement found, String as) {
    return new MethodMatch(types, reader.with(as, found), wanted);
  }

  /** Returns why no object of this class can be made with any constructor; else empty. */
  Optional<Localized<String>> cannotCreate(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of(Wording.of("obstacle.no-class", name));
    }
    return type.getModifiers().contains(Modifier.ABSTRACT)
        ? Optional.of(Wording.of("obstacle.abstract-class", name))
        : Optional.empty();
  }

  /** Returns why no object of this class can be made without arguments; else empty. */
  Optional<Localized<String>> cannotCreateWithoutArguments(TypeElement type) {
    Optional<Localized<String>> reason = cannotCreate(type);
    if (reason.isPresent()) {
      return reason;
    }
    if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(constructor -> constructor.getParameters().isEmpty())) {
      return Optional.of(Wording.of("obstacle.no-constructor", type.getSimpleName()));
    }
    return isInner(type) ? cannotCreateWithoutArguments(owner(type)) : Optional.empty();
  }

  /** Tells whether an object of this class needs an enclosing instance. */
  static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  /** Returns the methods that objects of {@code type} have: its own, then inherited ones. */
  List<ExecutableElement> methodsOf(TypeElement type) {
    return Stream.concat(
            ownMethods(type).stream(),
            ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> !owner(method).equals(type)))
        .toList();
  }

  private static List<ExecutableElement> ownMethods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Tells whether {@code type} has more above it than Object. */
  private static boolean inherits(TypeElement type) {
    return !type.getInterfaces().isEmpty()
        || !type.getSuperclass().toString().equals("java.lang.Object");
  }

  /** Tells whether {@code type} extends the submission's class {@code parent}, directly or not. */
  boolean extendsClass(TypeElement type, String parent) {
    return types.isSubtype(type.asType(), reader.read(parent));
  }

  /**
   * Returns the name of the class to judge if the solver can't know it: others fit as well, or the
   * one of the preferred name doesn't.
   */
  Optional<String> toBeNamed(TypeElement chosen, List<TypeElement> fitting, String preferred) {
    boolean passedOver =
        !chosen.getSimpleName().contentEquals(preferred)
            && all.stream().anyMatch(type -> type.getSimpleName().contentEquals(preferred));
    return passedOver || fitting.stream().distinct().count() > 1
        ? Optional.of(nameInSource(chosen))
        : Optional.empty();
  }

  private String nameInSource(TypeElement type) {
    String name = type.getQualifiedName().toString();
    String prefix = elements.getPackageOf(type).getQualifiedName() + ".";
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  EntryPoint entryPoint(Candidate found) {
    return new EntryPoint(
        elements.getBinaryName(found.type()).toString(),
        found.method().getSimpleName().toString(),
        Descriptors.of(found.method(), elements, types));
  }

  static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }
}
