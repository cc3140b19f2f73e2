package dev.assay.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Chooses the method to call among the classes of a source that compiles. */
final class EntryPointFinder {
  /** What the search came to: an entry point, or why there is none. */
  sealed interface Search {
    record Found(EntryPoint entryPoint) implements Search {}

    /**
     * @param element what is to blame, for its place in the text
     */
    record NotFound(Element element, String message) implements Search {}
  }

  private final Elements elements;
  private final Types types;
  private final WantedMethod wanted;
  private final MethodMatch match;
  private final List<TypeElement> classes;

  private EntryPointFinder(
      Elements elements,
      Types types,
      WantedMethod wanted,
      MethodMatch match,
      List<TypeElement> classes) {
    this.elements = elements;
    this.types = types;
    this.wanted = wanted;
    this.match = match;
    this.classes = classes;
  }

  /** Looks through the classes that {@code unit} declares, nested ones too. */
  static Search search(
      CompilationUnitTree unit, Trees trees, Elements elements, Types types, WantedMethod wanted) {
    TreePath root = new TreePath(unit);
    List<TypeElement> topLevel = new ArrayList<>();
    for (Tree declaration : unit.getTypeDecls()) {
      if (trees.getElement(new TreePath(root, declaration)) instanceof TypeElement type) {
        topLevel.add(type);
      }
    }
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    WantedTypes reader =
        new WantedTypes(elements, types, name -> elements.getTypeElement(prefix + name));
    List<TypeElement> classes = topLevel.stream().flatMap(EntryPointFinder::withNested).toList();
    return new EntryPointFinder(
            elements, types, wanted, new MethodMatch(types, reader, wanted), classes)
        .search();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(EntryPointFinder::withNested));
  }

  private Search search() {
    List<ExecutableElement> callable =
        methods().filter(method -> obstacle(method).isEmpty()).toList();
    int best = callable.stream().mapToInt(this::rank).min().orElse(0);
    List<ExecutableElement> chosen =
        callable.stream().filter(method -> rank(method) == best).toList();
    if (chosen.isEmpty()) {
      return nothingFound();
    }
    List<TypeElement> owners = chosen.stream().map(EntryPointFinder::owner).distinct().toList();
    if (owners.size() > 1) {
      String names = owners.stream().map(Object::toString).collect(Collectors.joining(", "));
      return new Search.NotFound(
          owners.get(1),
          "Several classes have the method %s: %s. Please name the one to judge %s."
              .formatted(wanted.declaration(), names, wanted.preferredClass()));
    }
    return new Search.Found(
        entryPoint(chosen.stream().filter(match::isExact).findFirst().orElse(chosen.getFirst())));
  }

  /** Smaller is better: the preferred name before others, then the outer before the nested. */
  private int rank(ExecutableElement method) {
    TypeElement owner = owner(method);
    int depth = 0;
    for (Element e = owner; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      depth++;
    }
    boolean preferred = owner.getSimpleName().contentEquals(wanted.preferredClass());
    boolean hidden = depth == 0 && !owner.getModifiers().contains(Modifier.PUBLIC);
    return (preferred ? 0 : 1_000_000) + 2 * depth + (hidden ? 1 : 0);
  }

  private Search nothingFound() {
    String looked = "Your code needs the method `" + wanted.declaration() + "`";
    Optional<ExecutableElement> closest =
        methods()
            .min(
                Comparator.comparing(
                    (ExecutableElement method) -> match.obstacle(method).isPresent() ? 1 : 0))
            .or(this::sameNameInAnotherCase);
    if (closest.isPresent()) {
      ExecutableElement method = closest.get();
      String found = "; found `" + declaration(method) + "` in " + owner(method).getQualifiedName();
      return new Search.NotFound(
          method,
          looked
              + found
              + obstacle(method)
                  .map(why -> why.startsWith("but ") ? ", " + why : ": it " + why)
                  .orElse(": the name is written differently")
              + ".");
    }
    String others =
        classes.stream()
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .filter(method -> elements.getOrigin(method) == Elements.Origin.EXPLICIT)
            .map(method -> method.getSimpleName().toString())
            .distinct()
            .limit(10)
            .collect(Collectors.joining(", "));
    String found = others.isEmpty() ? "no methods" : "only " + others;
    Element blamed =
        classes.stream()
            .filter(type -> type.getSimpleName().contentEquals(wanted.preferredClass()))
            .findFirst()
            .or(() -> classes.stream().findFirst())
            .map(Element.class::cast)
            .orElse(elements.getPackageElement("java.lang"));
    return new Search.NotFound(blamed, looked + "; found " + found + ".");
  }

  private Stream<ExecutableElement> methods() {
    return classes.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> method.getSimpleName().contentEquals(wanted.name()));
  }

  private Optional<ExecutableElement> sameNameInAnotherCase() {
    return classes.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> method.getSimpleName().toString().equalsIgnoreCase(wanted.name()))
        .findFirst();
  }

  private Optional<String> obstacle(ExecutableElement method) {
    if (!method.getSimpleName().contentEquals(wanted.name())) {
      return Optional.empty();
    }
    Optional<String> mismatch = match.obstacle(method);
    return mismatch.isPresent() || method.getModifiers().contains(Modifier.STATIC)
        ? mismatch
        : cannotCreate(owner(method));
  }

  private Optional<String> cannotCreate(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of("but no object can be made of " + describe(type));
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("but the class " + type.getSimpleName() + " is abstract");
    }
    if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(constructor -> constructor.getParameters().isEmpty())) {
      return Optional.of(
          "but the class " + type.getSimpleName() + " has no constructor without parameters");
    }
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? cannotCreate(outer(type)) : Optional.empty();
  }

  private static String describe(TypeElement type) {
    String kind =
        switch (type.getKind()) {
          case ENUM -> "the enum ";
          case ANNOTATION_TYPE -> "the annotation ";
          default -> "the interface ";
        };
    return kind + type.getSimpleName();
  }

  private EntryPoint entryPoint(ExecutableElement method) {
    return new EntryPoint(
        elements.getBinaryName(owner(method)).toString(),
        method.getSimpleName().toString(),
        Descriptors.of(method, elements, types),
        method.getModifiers().contains(Modifier.STATIC));
  }

  private static TypeElement owner(ExecutableElement method) {
    return outer(method);
  }

  private static TypeElement outer(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  private static String declaration(ExecutableElement method) {
    return method.getReturnType()
        + " "
        + method.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> parameter.asType() + " " + parameter.getSimpleName())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
