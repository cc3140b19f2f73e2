package dev.assay.compiler.entry;

import dev.assay.compiler.source.TypeNames;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Explains to a user why the method to call wasn't found, at the place that comes closest. */
final class MissingMethod {
  private static final int METHODS_NAMED = 10;

  private final WantedMethod wanted;
  private final List<TypeElement> classes;
  private final List<Candidate> methods;
  private final Function<Candidate, Optional<Localized<String>>> obstacle;

  /**
   * @param obstacle says why a method of the right name does not fit
   */
  MissingMethod(
      WantedMethod wanted,
      List<TypeElement> classes,
      List<Candidate> methods,
      Function<Candidate, Optional<Localized<String>>> obstacle) {
    this.wanted = wanted;
    this.classes = classes;
    this.methods = methods;
    this.obstacle = obstacle;
  }

  EntrySearch.NotFound explain() {
    Optional<Candidate> namesake =
        methods.stream()
            .filter(candidate -> candidate.isNamed(wanted.name()))
            .min(Comparator.comparing(candidate -> isPreferred(candidate.type()) ? 0 : 1));
    if (namesake.isPresent()) {
      return at(namesake.get().method(), obstacle.apply(namesake.get()).orElseThrow());
    }
    Optional<ExecutableElement> misspelt =
        methods.stream()
            .map(Candidate::method)
            .filter(method -> NearNames.near(method.getSimpleName(), wanted.name()))
            .findFirst();
    if (misspelt.isPresent()) {
      return at(misspelt.get(), Wording.of("obstacle.misspelt"));
    }
    Optional<TypeElement> blamed =
        classes.stream().min(Comparator.comparing(type -> isPreferred(type) ? 0 : 1));
    return new EntrySearch.NotFound(blamed.map(Element.class::cast), missing(names()));
  }

  private EntrySearch.NotFound at(ExecutableElement method, Localized<String> why) {
    return new EntrySearch.NotFound(
        Optional.of(method), missing(Wording.of("compiler.found-but", declaration(method), why)));
  }

  private Localized<String> missing(Localized<String> found) {
    return Wording.of("compiler.missing-method", wanted.declaration(), found);
  }

  private Localized<String> names() {
    if (classes.isEmpty()) {
      return Wording.of("compiler.found-no-class");
    }
    String names =
        methods.stream()
            .map(candidate -> candidate.method().getSimpleName().toString())
            .distinct()
            .limit(METHODS_NAMED)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Wording.of("compiler.found-no-method")
        : Wording.of("compiler.found-only", names);
  }

  private boolean isPreferred(@Nullable Element type) {
    return type != null && type.getSimpleName().contentEquals(wanted.preferredClass());
  }

  /** Returns the result type, name and parameters of a method, with simple names of types. */
  static String declaration(ExecutableElement method) {
    return TypeNames.simple(method.getReturnType())
        + " "
        + method.getSimpleName()
        + method.getParameters().stream()
            .map(p -> TypeNames.simple(p.asType()) + " " + p.getSimpleName())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
