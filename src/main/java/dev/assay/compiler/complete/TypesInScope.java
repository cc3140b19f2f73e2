package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Edit;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds types that can be named: first the code's own and those beside it, then the JDK's. */
final class TypesInScope {
  private static final Set<String> CORE_PACKAGES =
      Set.of("java.lang", "java.util", "java.util.function", "java.util.stream", "java.math");

  /** Packages of which solutions use a few types. */
  private static final Set<String> FURTHER_PACKAGES =
      Set.of(
          "java.io",
          "java.text",
          "java.time",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.regex");

  /** Used by so many files that people want to see the type before they type its first letter. */
  private static final int OFFERED_UNASKED = 500;

  private final Candidates candidates;
  private final Expectation expected;
  private final String before;
  private final int importsEnd;

  /**
   * @param before the word before the name, such as new
   * @param importsEnd the user's offset at which one more import fits
   */
  TypesInScope(Candidates candidates, Expectation expected, String before, int importsEnd) {
    this.candidates = candidates;
    this.expected = expected;
    this.before = before;
    this.importsEnd = importsEnd;
  }

  /** Adds a type of the code or its support. */
  void add(NamedType type, boolean fits) {
    add(type, Nearness.USUAL_TYPE, fits, null);
  }

  /** Adds types of the JDK whose names are still free; without a prefix, only usual ones. */
  void addAll(JdkTypes jdk, boolean all) {
    jdk.byName()
        .forEach(
            (name, types) -> {
              boolean usual = types.stream().anyMatch(this::isOfferedUnasked);
              if ((all ? candidates.match(name) : usual) && !candidates.has(name)) {
                addSameName(types);
              }
            });
  }

  private boolean isOfferedUnasked(NamedType type) {
    boolean wanted = before.equals("new") && expected.fits(type);
    return nearness(type) == Nearness.USUAL_TYPE && (wanted || type.use() >= OFFERED_UNASKED);
  }

  /** Adds an import where several packages have the name, except for java.lang's type. */
  private void addSameName(List<NamedType> types) {
    for (NamedType type : types) {
      boolean unique = types.size() == 1 || type.packageName().equals("java.lang");
      boolean fits = before.equals("new") && expected.fits(type);
      add(type, nearness(type), fits, unique ? null : importOf(type));
    }
  }

  /** Returns how near a type of the JDK is to the code of solutions. */
  static Nearness nearness(NamedType type) {
    boolean core = CORE_PACKAGES.contains(type.packageName());
    if (type.use() > 0 && (core || FURTHER_PACKAGES.contains(type.packageName()))) {
      return Nearness.USUAL_TYPE;
    }
    return core ? Nearness.COMMON_TYPE : Nearness.RARE;
  }

  private Edit importOf(NamedType type) {
    String line = "import " + type.qualifiedName() + ";";
    return new Edit(importsEnd, importsEnd == 0 ? line + "\n" : "\n" + line);
  }

  private void add(NamedType type, Nearness nearness, boolean fits, @Nullable Edit also) {
    Candidate named =
        Candidate.of(type.name(), type.kind(), nearness, type.packageName())
            .withEdit(also)
            .ranked(fits, type.use());
    switch (before) {
      case "@" -> {
        if (type.kind() == Kind.ANNOTATION) {
          candidates.add(named);
        }
      }
      case "new" -> candidates.add(created(named, type));
      default -> candidates.add(named);
    }
  }

  private static Candidate created(Candidate named, NamedType type) {
    boolean creatable = !type.constructors().isEmpty();
    boolean takesNothing = type.constructors().equals(Set.of(0));
    String ending = (type.generic() ? "<>" : "") + (creatable ? "()" : "");
    int caret = ending.length() - (creatable && !takesNothing ? 1 : 0);
    Candidate ready = named.withEnding(ending, caret);
    return creatable
        ? ready
        : Candidate.of(type.name(), type.kind(), Nearness.RARE, type.packageName())
            .withEdit(named.also())
            .withEnding(ending, caret);
  }
}
