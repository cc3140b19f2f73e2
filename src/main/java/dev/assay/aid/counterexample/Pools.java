package dev.assay.aid.counterexample;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.problem.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps the pools that were needed last, as many as fit into some memory. A pool is made when it is
 * first needed, by the search that needs it; another search waits for it without a slot, so that
 * the first can give way and still come to its end. A pool for which time was short is not kept.
 */
final class Pools {

  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 32;

  private static final Duration UNUSED = Duration.ofHours(2);

  /** Objects take more than their encoded bytes. */
  private static final int OBJECTS = 3;

  private static final int BESIDE = 50_000;

  private final Map<String, CompletableFuture<Optional<Pool>>> making = new ConcurrentHashMap<>();
  private final Cache<String, Pool> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Pool pool) -> (int) (BESIDE + OBJECTS * pool.bytes()))
          .expireAfterAccess(UNUSED)
          .build();

  /** Makes a pool; empty if there was no time for it. */
  interface Making {
    Optional<Pool> make() throws InterruptedException;
  }

  /**
   * Returns the problem's pool; empty if there is no time to make it.
   *
   * @param most the longest wait for another search that makes the same pool
   */
  Optional<Pool> of(Problem problem, Duration most, Making maker) throws InterruptedException {
    String key = problem.slug() + " " + problem.version();
    Pool known = kept.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    var mine = new CompletableFuture<Optional<Pool>>();
    var others = making.putIfAbsent(key, mine);
    if (others != null) {
      return await(others, most);
    }
    Optional<Pool> made = Optional.empty();
    try {
      made = maker.make();
      made.filter(Pool::isWhole).ifPresent(pool -> kept.put(key, pool));
      return made;
    } finally {
      making.remove(key);
      mine.complete(made);
    }
  }

  private static Optional<Pool> await(CompletableFuture<Optional<Pool>> pool, Duration most)
      throws InterruptedException {
    try {
      return pool.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    }
  }
}
