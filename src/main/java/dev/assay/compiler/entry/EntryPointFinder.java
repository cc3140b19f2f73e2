package dev.assay.compiler.entry;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

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
    List<Candidate> candidates = classes.candidates().toList();
    List<Candidate> callable =
        candidates.stream()
            .filter(candidate -> candidate.isNamed(wanted.name()))
            .filter(candidate -> obstacle(candidate).isEmpty())
            .toList();
    if (callable.isEmpty()) {
      return new MissingMethod(wanted, classes.all(), candidates, this::obstacle).explain();
    }
    int best = callable.stream().mapToInt(this::rank).min().orElseThrow();
    List<Candidate> chosen =
        callable.stream().filter(candidate -> rank(candidate) == best).toList();
    List<TypeElement> owners = chosen.stream().map(Candidate::type).distinct().toList();
    if (owners.size() > 1) {
      return new EntrySearch.NotFound(Optional.of(owners.get(1)), ambiguous(owners));
    }
    return new EntrySearch.Found(
        List.of(
            classes.entryPoint(
                chosen.stream().filter(match::isExact).findFirst().orElse(chosen.getFirst()))));
  }

  /**
   * Smaller is better: the preferred name before others, the outer before the nested, the public
   * before others, the class that has the method itself before one that inherits it.
   */
  private int rank(Candidate candidate) {
    TypeElement type = candidate.type();
    int depth = 0;
    for (Element e = type; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      depth++;
    }
    boolean preferred = type.getSimpleName().contentEquals(wanted.preferredClass());
    boolean open = depth == 0 && type.getModifiers().contains(Modifier.PUBLIC);
    return (preferred ? 0 : 1_000_000)
        + 4 * depth
        + (open ? 0 : 2)
        + (candidate.isInherited() ? 1 : 0);
  }

  private Localized<String> ambiguous(List<TypeElement> owners) {
    return Wording.of(
        "compiler.ambiguous",
        wanted.declaration(),
        owners.stream().map(Object::toString).collect(Collectors.joining(", ")),
        wanted.preferredClass());
  }

  private Optional<Localized<String>> obstacle(Candidate candidate) {
    Optional<Localized<String>> mismatch = match.obstacle(candidate);
    return mismatch.isPresent() || candidate.method().getModifiers().contains(Modifier.STATIC)
        ? mismatch
        : classes.cannotCreateWithoutArguments(candidate.type());
  }
}
