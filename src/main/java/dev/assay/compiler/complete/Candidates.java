package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Completion.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the names that fit a prefix, overloaded methods as one, and puts the best first. */
final class Candidates {
  /** More than people read. */
  private static final int MAX_CANDIDATES = 100;

  private final Prefix prefix;
  private final Map<String, Candidate> byName = new LinkedHashMap<>();

  Candidates(Prefix prefix) {
    this.prefix = prefix;
  }

  /** Tells whether {@code name} fits the prefix. */
  boolean match(CharSequence name) {
    return prefix.matches(name);
  }

  /** Tells whether {@code name} has been added. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * Adds a name if it fits; a rare one must be begun, not abbreviated. Of two equal names the first
   * stays; methods become one.
   */
  void add(Candidate candidate) {
    if (!match(candidate.name()) || candidate.isRare() && prefix.abbreviates(candidate.name())) {
      return;
    }
    String key =
        switch (candidate.kind()) {
          case METHOD -> candidate.name() + "()";
          case SNIPPET -> candidate.name() + "{}";
          default -> candidate.name();
        };
    Candidate known = byName.putIfAbsent(key, candidate);
    if (known != null
        && candidate.kind() == Kind.METHOD
        && !known.details().contains(candidate.details().getFirst())) {
      byName.put(key, known.and(candidate));
    }
  }

  /** Returns the best of all added names. */
  Completions best(int from) {
    List<Completion> all =
        byName.values().stream()
            .sorted(Candidate.order(prefix))
            .limit(MAX_CANDIDATES)
            .map(Candidate::completion)
            .toList();
    return new Completions(from, byName.size() <= MAX_CANDIDATES, all);
  }
}
