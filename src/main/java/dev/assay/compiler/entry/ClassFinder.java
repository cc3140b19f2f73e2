package dev.assay.compiler.entry;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the class that a design problem asks for, and its members; reports all missing ones at
 * once.
 */
final class ClassFinder {
  private final DeclaredClasses classes;
  private final WantedClass wanted;

  ClassFinder(DeclaredClasses classes, WantedClass wanted) {
    this.classes = classes;
    this.wanted = wanted;
  }

  /**
   * Returns the best of the classes that have all members. If none has, tells what the class lacks
   * that was probably meant.
   */
  EntrySearch search() {
    List<TypeElement> ranked =
        classes.all().stream().sorted(Rank.of(wanted.preferredClass())).toList();
    List<TypeElement> whole =
        ranked.stream().filter(type -> searchIn(type) instanceof EntrySearch.Found).toList();
    if (!whole.isEmpty()) {
      return searchIn(whole.getFirst(), whole);
    }
    return ranked.stream()
        .filter(type -> type.getSimpleName().contentEquals(wanted.preferredClass()))
        .findFirst()
        .or(this::meant)
        .map(this::searchIn)
        .orElseGet(
            () ->
                new EntrySearch.NotFound(
                    classes.all().stream().findFirst().map(type -> type), noClass()));
  }

  /** Returns the class whose name is nearly right, else the only one with a wanted method. */
  private Optional<TypeElement> meant() {
    Optional<TypeElement> near =
        classes.all().stream()
            .filter(type -> NearNames.near(type.getSimpleName(), wanted.preferredClass()))
            .findFirst();
    if (near.isPresent()) {
      return near;
    }
    List<TypeElement> partly = classes.all().stream().filter(this::hasWantedMethod).toList();
    return partly.size() == 1 ? Optional.of(partly.getFirst()) : Optional.empty();
  }

  private boolean hasWantedMethod(TypeElement type) {
    return wanted.methods().stream()
        .anyMatch(
            method ->
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .anyMatch(own -> own.getSimpleName().contentEquals(method.name())));
  }

  /** Returns the message for a class that does not extend the given one. */
  Optional<EntrySearch.NotFound> withoutParent() {
    String parent = wanted.parent();
    if (parent == null) {
      return Optional.empty();
    }
    return classes.all().stream()
        .filter(type -> type.getSimpleName().contentEquals(wanted.preferredClass()))
        .findFirst()
        .or(this::meant)
        .filter(type -> !classes.extendsClass(type, parent))
        .map(type -> unfit(type, Wording.of("obstacle.parent", type.getSimpleName(), parent)));
  }

  private Localized<String> noClass() {
    String names =
        classes.all().stream()
            .map(type -> type.getSimpleName().toString())
            .limit(10)
            .collect(Collectors.joining(", "));
    return Wording.of(
        "compiler.missing-class",
        wanted.preferredClass(),
        members().map(ClassFinder::quoted).collect(Collectors.joining(", ")),
        names.isEmpty()
            ? Wording.of("compiler.found-no-class")
            : Wording.of("compiler.found-only", names));
  }

  private Stream<WantedMethod> members() {
    return Stream.concat(Stream.of(wanted.constructor()), wanted.methods().stream());
  }

  private EntrySearch searchIn(TypeElement type) {
    return searchIn(type, List.of(type));
  }

  /**
   * @param whole all classes that fit
   */
  private EntrySearch searchIn(TypeElement type, List<TypeElement> whole) {
    List<Localized<String>> faults = new ArrayList<>();
    List<EntryPoint> found = new ArrayList<>();
    classes.cannotCreate(type).ifPresent(faults::add);
    if (DeclaredClasses.isInner(type)) {
      classes.cannotCreateWithoutArguments(DeclaredClasses.owner(type)).ifPresent(faults::add);
    }
    String parent = wanted.parent();
    if (parent != null && !classes.extendsClass(type, parent)) {
      faults.add(Wording.of("obstacle.parent", type.getSimpleName(), parent));
    }
    List<Candidate> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .map(constructor -> new Candidate(type, constructor))
            .toList();
    find(type, wanted.constructor(), constructors, found, faults);
    for (WantedMethod method : wanted.methods()) {
      List<Candidate> namesakes =
          classes.methodsOf(type).stream()
              .map(candidate -> new Candidate(type, candidate))
              .filter(candidate -> candidate.isNamed(method.name()))
              .toList();
      if (namesakes.isEmpty()) {
        faults.add(missing(type, method));
      } else {
        find(type, method, namesakes, found, faults);
      }
    }
    return faults.isEmpty()
        ? new EntrySearch.Found(found, classes.toBeNamed(type, whole, wanted.preferredClass()))
        : unfit(type, Wording.list(faults));
  }

  private static EntrySearch.NotFound unfit(TypeElement type, Localized<String> why) {
    return new EntrySearch.NotFound(
        Optional.of(type), Wording.of("compiler.unfit-class", type.getSimpleName(), why));
  }

  private Localized<String> missing(TypeElement type, WantedMethod member) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> NearNames.near(method.getSimpleName(), member.name()))
        .filter(
            method ->
                wanted.methods().stream()
                    .noneMatch(other -> method.getSimpleName().contentEquals(other.name())))
        .findFirst()
        .map(
            method ->
                Wording.of(
                    "obstacle.misspelt-member", quoted(member), MissingMethod.declaration(method)))
        .orElseGet(() -> Wording.of("obstacle.missing", quoted(member)));
  }

  private void find(
      TypeElement type,
      WantedMethod member,
      List<Candidate> candidates,
      List<EntryPoint> found,
      List<Localized<String>> faults) {
    MethodMatch match = classes.match(member, type, wanted.preferredClass());
    List<Candidate> fitting =
        candidates.stream().filter(candidate -> match.obstacle(candidate).isEmpty()).toList();
    if (!fitting.isEmpty()) {
      found.add(
          classes.entryPoint(
              fitting.stream().filter(match::isExact).findFirst().orElse(fitting.getFirst())));
    } else if (candidates.isEmpty()) {
      faults.add(Wording.of("obstacle.missing", quoted(member)));
    } else {
      Localized<String> obstacle = match.obstacle(candidates.getFirst()).orElseThrow();
      faults.add(Wording.of("obstacle.unfit", quoted(member), obstacle));
    }
  }

  private static String quoted(WantedMethod member) {
    return "`" + member.declaration() + "`";
  }
}
