package dev.assay.judge.engine;

import dev.assay.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps a value made from each problem, for its newest version only. */
final class VersionCache<T> {

  private final Map<String, Made<T>> bySlug = new ConcurrentHashMap<>();
  private final Function<Problem, T> maker;

  private record Made<T>(String version, T value) {}

  VersionCache(Function<Problem, T> maker) {
    this.maker = maker;
  }

  T of(Problem problem) {
    return bySlug
        .compute(
            problem.slug(),
            (slug, known) ->
                known != null && known.version().equals(problem.version())
                    ? known
                    : new Made<>(problem.version(), maker.apply(problem)))
        .value();
  }
}
