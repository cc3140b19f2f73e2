package dev.assay.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
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
  /** What the search came to. */
  sealed interface Search {
    /** There is a method to call. */
    record Found(EntryPoint entryPoint) implements Search {}

    /**
     * There is none, or more than one.
     *
     * @param element what to blame, for its place in the text; empty when the text has no class
     */
    record NotFound(Optional<Element> element, String message) implements Search {}
  }

  private final Elements elements;
  private final Types types;
  private final WantedMethod wanted;
  private final List<TypeElement> classes;
  private final MethodMatch match;

  /**
   * @param unit whose classes are looked through, nested ones too
   */
  EntryPointFinder(
      CompilationUnitTree unit, Trees trees, Elements elements, Types types, WantedMethod wanted) {
    this.elements = elements;
    this.types = types;
    this.wanted = wanted;
    classes = new ArrayList<>();
    TreePath root = new TreePath(unit);
    for (Tree declaration : unit.getTypeDecls()) {
      if (trees.getElement(new TreePath(root, declaration)) instanceof TypeElement type) {
        withNested(type).forEach(classes::add);
      }
    }
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    WantedTypes reader =
        new WantedTypes(elements, types, name -> elements.getTypeElement(prefix + name));
    match = new MethodMatch(types, reader, wanted);
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(EntryPointFinder::withNested));
  }

  /** Returns the best method, or why none will do. */
  Search search() {
    List<ExecutableElement> callable =
        methods()
            .filter(method -> method.getSimpleName().contentEquals(wanted.name()))
            .filter(method -> obstacle(method).isEmpty())
            .toList();
    if (callable.isEmpty()) {
      return new MissingMethod(wanted, classes, methods().toList(), this::obstacle).explain();
    }
    int best = callable.stream().mapToInt(this::rank).min().orElseThrow();
    List<ExecutableElement> chosen =
        callable.stream().filter(method -> rank(method) == best).toList();
    List<TypeElement> owners = chosen.stream().map(EntryPointFinder::owner).distinct().toList();
    if (owners.size() > 1) {
      return new Search.NotFound(Optional.of(owners.get(1)), ambiguous(owners));
    }
    return new Search.Found(
        entryPoint(chosen.stream().filter(match::isExact).findFirst().orElse(chosen.getFirst())));
  }

  private Stream<ExecutableElement> methods() {
    return classes.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream());
  }

  /** Smaller is better: the preferred name before others, the outer before the nested. */
  private int rank(ExecutableElement method) {
    TypeElement owner = owner(method);
    int depth = 0;
    for (Element e = owner; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      depth++;
    }
    boolean preferred = owner.getSimpleName().contentEquals(wanted.preferredClass());
    boolean open = depth == 0 && owner.getModifiers().contains(Modifier.PUBLIC);
    return (preferred ? 0 : 1_000_000) + 2 * depth + (open ? 0 : 1);
  }

  private String ambiguous(List<TypeElement> owners) {
    return "Several classes have the method `%s`: %s. Please name the one to judge %s."
        .formatted(
            wanted.declaration(),
            owners.stream().map(Object::toString).collect(Collectors.joining(", ")),
            wanted.preferredClass());
  }

  private Optional<String> obstacle(ExecutableElement method) {
    Optional<String> mismatch = match.obstacle(method);
    return mismatch.isPresent() || method.getModifiers().contains(Modifier.STATIC)
        ? mismatch
        : cannotCreate(owner(method));
  }

  private Optional<String> cannotCreate(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of(name + " is not a class of which an object can be made");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("the class " + name + " is abstract");
    }
    if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(constructor -> constructor.getParameters().isEmpty())) {
      return Optional.of("the class " + name + " has no constructor without parameters");
    }
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? cannotCreate(outer(type)) : Optional.empty();
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
}
