package dev.assay.compiler.entry;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Chooses the method to call among the classes of a source that compiles. */
final class EntryPointFinder {
  private final DeclaredClasses classes;
  private final WantedMethod wanted;
  private final MethodMatch match;

  EntryPointFinder(DeclaredClasses classes, WantedMethod wanted) {
    this.classes = classes;
    this.wanted = wanted;
    match = classes.match(wanted);
  }

  /** Returns the best method, or why none fits. */
  EntrySearch search() {
    List<ExecutableElement> callable =
        methods()
            .filter(method -> method.getSimpleName().contentEquals(wanted.name()))
            .filter(method -> obstacle(method).isEmpty())
            .toList();
    if (callable.isEmpty()) {
      return new MissingMethod(wanted, classes.all(), methods().toList(), this::obstacle).explain();
    }
    int best = callable.stream().mapToInt(this::rank).min().orElseThrow();
    List<ExecutableElement> chosen =
        callable.stream().filter(method -> rank(method) == best).toList();
    List<TypeElement> owners = chosen.stream().map(DeclaredClasses::owner).distinct().toList();
    if (owners.size() > 1) {
      return new EntrySearch.NotFound(Optional.of(owners.get(1)), ambiguous(owners));
    }
    return new EntrySearch.Found(
        List.of(
            classes.entryPoint(
                chosen.stream().filter(match::isExact).findFirst().orElse(chosen.getFirst()))));
  }

  private Stream<ExecutableElement> methods() {
    return classes.all().stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream());
  }

  /** Smaller is better: the preferred name before others, the outer before the nested. */
  private int rank(ExecutableElement method) {
    TypeElement owner = DeclaredClasses.owner(method);
    int depth = 0;
    for (Element e = owner; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      depth++;
    }
    boolean preferred = owner.getSimpleName().contentEquals(wanted.preferredClass());
    boolean open = depth == 0 && owner.getModifiers().contains(Modifier.PUBLIC);
    return (preferred ? 0 : 1_000_000) + 2 * depth + (open ? 0 : 1);
  }

  private Localized<String> ambiguous(List<TypeElement> owners) {
    return Wording.of(
        "compiler.ambiguous",
        wanted.declaration(),
        owners.stream().map(Object::toString).collect(Collectors.joining(", ")),
        wanted.preferredClass());
  }

  private Optional<Localized<String>> obstacle(ExecutableElement method) {
    Optional<Localized<String>> mismatch = match.obstacle(method);
    return mismatch.isPresent() || method.getModifiers().contains(Modifier.STATIC)
        ? mismatch
        : classes.cannotCreateWithoutArguments(DeclaredClasses.owner(method));
  }
}
