package dev.assay.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Limits requests per minute: each visitor and each address has a bucket of tokens, refilled
 * evenly. The number of buckets is bounded, so that invented addresses can't fill the memory; a
 * bucket that was forgotten starts full.
 */
final class RateLimit {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MAX_BUCKETS = 100_000;

  private final int perVisitor;
  private final int perAddress;
  private final TimeMeter time;
  private final Cache<Object, Bucket> buckets;

  RateLimit(int perVisitor, int perAddress, TimeMeter time) {
    this.perVisitor = perVisitor;
    this.perAddress = perAddress;
    this.time = time;
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(PERIOD)
            .ticker(time::currentTimeNanos)
            .build();
  }

  /**
   * Counts one request. A request refused for its visitor does not count for the address, which
   * others share.
   *
   * @throws Refusal if there were too many
   */
  void count(Requester requester) {
    if (requester.visitor() != null) {
      take(requester.visitor(), perVisitor, "too-fast.visitor");
    }
    take(requester.address(), perAddress, "too-fast.address");
  }

  private void take(Object key, int perMinute, String code) {
    Bucket bucket = buckets.get(key, any -> newBucket(perMinute));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()), code, perMinute);
    }
  }

  private Bucket newBucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .withCustomTimePrecision(time)
        .build();
  }
}
