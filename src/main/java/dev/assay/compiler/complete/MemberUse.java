package dev.assay.compiler.complete;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates how many of the files that name a type also name one of its members.
 *
 * <p>Files are counted by the member's name alone, which many types share: {@code size} belongs to
 * lists, maps and sets. So the files are divided by all that name any type with this member. For a
 * map {@code put} then leads {@code size}, though more files have {@code size}.
 */
final class MemberUse {
  /** The counts have methods only; these constants are used like the most used methods. */
  private static final Set<String> USUAL_CONSTANTS =
      Set.of("MAX_VALUE", "MIN_VALUE", "out", "in", "ZERO", "ONE", "TEN");

  private static final double AS_MOST_USED = 0.4;

  private final Usage usage;
  private final Map<String, Integer> having = new HashMap<>();

  /**
   * @param declared names of the public members that each type declares itself, by qualified name
   */
  MemberUse(Usage usage, List<NamedType> types, Map<String, Set<String>> declared) {
    this.usage = usage;
    for (NamedType type : types) {
      Set<String> members = new HashSet<>(declared.getOrDefault(type.qualifiedName(), Set.of()));
      type.supertypes().forEach(each -> members.addAll(declared.getOrDefault(each, Set.of())));
      members.forEach(name -> having.merge(name, type.use(), Integer::sum));
    }
  }

  /** Returns the share, 0 for a member that few files name. */
  double of(String name) {
    return USUAL_CONSTANTS.contains(name)
        ? AS_MOST_USED
        : (double) usage.ofMember(name) / Math.max(1, having.getOrDefault(name, 0));
  }
}
