package dev.assay.compiler.entry;

import dev.assay.language.Localized;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    TypeElement best = callable.stream().min(order()).orElseThrow().type();
    List<Candidate> overloads =
        callable.stream().filter(candidate -> candidate.type().equals(best)).toList();
    return new EntrySearch.Found(
        List.of(
            classes.entryPoint(
                overloads.stream()
                    .filter(match::isExact)
                    .findFirst()
                    .orElse(overloads.getFirst()))),
        classes.toBeNamed(
            best, callable.stream().map(Candidate::type).toList(), wanted.preferredClass()));
  }

  /** Of equal ones, the class that has the method itself comes before one that inherits it. */
  private Comparator<Candidate> order() {
    return Comparator.comparing(Candidate::type, Rank.of(wanted.preferredClass()))
        .thenComparing(Candidate::isInherited);
  }

  private Optional<Localized<String>> obstacle(Candidate candidate) {
    Optional<Localized<String>> mismatch = match.obstacle(candidate);
    return mismatch.isPresent() || candidate.method().getModifiers().contains(Modifier.STATIC)
        ? mismatch
        : classes.cannotCreateWithoutArguments(candidate.type());
  }
}
