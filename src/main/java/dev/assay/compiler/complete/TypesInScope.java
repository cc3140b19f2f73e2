package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Candidates.Nearness;
import dev.assay.compiler.complete.Completion.Edit;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds types that can be named: first the code's own and those beside it, then the JDK's. */
final class TypesInScope {
  private static final Set<String> COMMON_PACKAGES =
      Set.of("java.lang", "java.util", "java.util.function", "java.util.stream", "java.math");

  /** The types that solutions use most. */
  private static final Set<String> USUAL =
      Set.of(
          ("ArrayDeque ArrayList Arrays BigInteger Boolean Character Collection Collections"
                  + " Collectors Comparable Comparator Deque Double Exception HashMap HashSet"
                  + " IllegalArgumentException IntStream Integer Iterable Iterator LinkedHashMap"
                  + " LinkedHashSet LinkedList List Long Map Math Object Objects Optional Override"
                  + " PriorityQueue Queue Random Set Stack Stream String StringBuilder System"
                  + " TreeMap TreeSet")
              .split(" "));

  private final Candidates candidates;
  private final String before;
  private final int importsEnd;

  /**
   * @param before the word before the name, such as new
   * @param importsEnd the user's offset at which one more import fits
   */
  TypesInScope(Candidates candidates, String before, int importsEnd) {
    this.candidates = candidates;
    this.before = before;
    this.importsEnd = importsEnd;
  }

  /** Adds a type of the code or its support. */
  void add(NamedType type) {
    add(type, Nearness.USUAL_TYPE, null);
  }

  /** Adds types of the JDK whose names are still free; without a prefix, only usual ones. */
  void addAll(JdkTypes jdk, String prefix) {
    jdk.byName()
        .forEach(
            (name, types) -> {
              boolean wanted = prefix.isEmpty() ? USUAL.contains(name) : candidates.match(name);
              if (wanted && !candidates.has(name)) {
                addSameName(types);
              }
            });
  }

  /** Adds an import where several packages have the name, except for java.lang's type. */
  private void addSameName(List<NamedType> types) {
    for (NamedType type : types) {
      boolean unique = types.size() == 1 || type.packageName().equals("java.lang");
      add(type, nearness(type), unique ? null : importOf(type));
    }
  }

  /** Returns how near a type of the JDK is to the code of solutions. */
  static Nearness nearness(NamedType type) {
    if (!COMMON_PACKAGES.contains(type.packageName())) {
      return Nearness.RARE;
    }
    return USUAL.contains(type.name()) ? Nearness.USUAL_TYPE : Nearness.COMMON_TYPE;
  }

  private Edit importOf(NamedType type) {
    String line = "import " + type.qualifiedName() + ";";
    return new Edit(importsEnd, importsEnd == 0 ? line + "\n" : "\n" + line);
  }

  private void add(NamedType type, Nearness nearness, @Nullable Edit also) {
    switch (before) {
      case "@" -> {
        if (type.kind() == Kind.ANNOTATION) {
          add(type, nearness, "", 0, also);
        }
      }
      case "new" -> {
        boolean creatable = !type.constructors().isEmpty();
        String arguments = creatable ? "()" : "";
        boolean takesNothing = type.constructors().equals(Set.of(0));
        String ending = (type.generic() ? "<>" : "") + arguments;
        add(
            type,
            creatable ? nearness : Nearness.RARE,
            ending,
            ending.length() - (creatable && !takesNothing ? 1 : 0),
            also);
      }
      default -> add(type, nearness, "", 0, also);
    }
  }

  private void add(
      NamedType type, Nearness nearness, String ending, int caret, @Nullable Edit also) {
    candidates.add(type.name(), type.kind(), nearness, type.packageName(), ending, caret, also);
  }
}
