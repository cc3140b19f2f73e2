package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Completion.Edit;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the names that fit a prefix, overloaded methods as one, and puts the best first. */
final class Candidates {
  /** More than people read. */
  private static final int MAX_CANDIDATES = 100;

  private static final int MAX_OTHERS = 12;
  private static final int NO_MATCH = 3;

  /** How near a name is to the code at the cursor; the nearest first. */
  enum Nearness {
    LOCAL,
    MEMBER,
    USUAL_TYPE,
    COMMON_TYPE,
    RARE
  }

  private record Candidate(
      String name,
      Kind kind,
      Nearness nearness,
      List<String> details,
      String ending,
      int caret,
      @Nullable Edit also) {}

  private final String prefix;
  private final Map<String, Candidate> byName = new LinkedHashMap<>();

  Candidates(String prefix) {
    this.prefix = prefix;
  }

  /** Tells whether {@code name} fits the prefix. */
  boolean match(CharSequence name) {
    return quality(name.toString()) < NO_MATCH;
  }

  /** Tells whether {@code name} has been added. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Adds a name that is written by itself. */
  void add(String name, Kind kind, Nearness nearness, String detail) {
    add(name, kind, nearness, detail, "", 0, null);
  }

  /**
   * Adds a name with an ending. Of two equal names the first stays; methods become one.
   *
   * @param ending to write behind the name
   * @param caret where in {@code ending} the cursor belongs
   */
  void add(
      String name,
      Kind kind,
      Nearness nearness,
      String detail,
      String ending,
      int caret,
      @Nullable Edit also) {
    if (!match(name)) {
      return;
    }
    String key = kind == Kind.METHOD ? name + "()" : name;
    Candidate known = byName.get(key);
    if (known == null) {
      List<String> details = new ArrayList<>(List.of(detail));
      byName.put(key, new Candidate(name, kind, nearness, details, ending, caret, also));
    } else if (kind == Kind.METHOD && !known.details.contains(detail)) {
      known.details.add(detail);
      int leftmost = Math.min(known.caret, caret);
      byName.put(
          key,
          new Candidate(name, kind, known.nearness, known.details, ending, leftmost, known.also));
    }
  }

  /** Returns the best of all added names. */
  Completions best(int from) {
    List<Completion> all =
        byName.values().stream()
            .sorted(
                Comparator.<Candidate>comparingInt(candidate -> quality(candidate.name))
                    .thenComparing(Candidate::nearness)
                    .thenComparing(Candidate::name))
            .map(Candidates::completion)
            .toList();
    boolean complete = all.size() <= MAX_CANDIDATES;
    return new Completions(from, complete, complete ? all : all.subList(0, MAX_CANDIDATES));
  }

  private static Completion completion(Candidate found) {
    List<String> details =
        found.details.stream().sorted(Comparator.comparingInt(String::length)).toList();
    return new Completion(
        found.name,
        found.kind,
        details.getFirst(),
        details.subList(1, Math.min(details.size(), MAX_OTHERS + 1)),
        found.name + found.ending,
        found.name.length() + found.caret,
        found.also);
  }

  /** Returns how well {@code name} fits the prefix: 0 is best. */
  private int quality(String name) {
    if (name.startsWith(prefix)) {
      return 0;
    }
    if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
      return 1;
    }
    return hasHumps(name) ? 2 : NO_MATCH;
  }

  /** Tells whether the prefix abbreviates {@code name}, as "aL" and "arLi" do for ArrayList. */
  private boolean hasHumps(String name) {
    if (name.isEmpty() || !equal(name.charAt(0), prefix.charAt(0))) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < prefix.length(); i++) {
      char wanted = prefix.charAt(i);
      if (at < name.length() && name.charAt(at) == wanted) {
        at++;
      } else {
        at = hump(name, wanted, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int hump(String name, char wanted, int from) {
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean starts = Character.isUpperCase(c) || name.charAt(i - 1) == '_';
      if (starts && equal(c, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean equal(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
