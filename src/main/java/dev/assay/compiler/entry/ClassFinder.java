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

  /** Returns the class of the wanted name, else the only one that has all members. */
  EntrySearch search() {
    Optional<TypeElement> named =
        classes.all().stream()
            .filter(type -> type.getSimpleName().contentEquals(wanted.preferredClass()))
            .findFirst();
    if (named.isPresent()) {
      return searchIn(named.get());
    }
    List<EntrySearch> whole =
        classes.all().stream()
            .map(this::searchIn)
            .filter(EntrySearch.Found.class::isInstance)
            .toList();
    return whole.size() == 1
        ? whole.getFirst()
        : new EntrySearch.NotFound(classes.all().stream().findFirst().map(type -> type), noClass());
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
    find(wanted.constructor(), constructors, found, faults);
    for (WantedMethod method : wanted.methods()) {
      List<Candidate> namesakes =
          classes.methodsOf(type).stream()
              .map(candidate -> new Candidate(type, candidate))
              .filter(candidate -> candidate.isNamed(method.name()))
              .toList();
      find(method, namesakes, found, faults);
    }
    return faults.isEmpty()
        ? new EntrySearch.Found(found)
        : new EntrySearch.NotFound(
            Optional.of(type),
            Wording.of("compiler.unfit-class", type.getSimpleName(), Wording.list(faults)));
  }

  private void find(
      WantedMethod member,
      List<Candidate> candidates,
      List<EntryPoint> found,
      List<Localized<String>> faults) {
    MethodMatch match = classes.match(member);
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
