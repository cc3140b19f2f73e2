package dev.assay.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Limits a number in a period, such as requests a minute or bytes a day: each visitor and each
 * address has a bucket of tokens, refilled evenly. The number of buckets is bounded, so that
 * invented addresses can't fill the memory; a bucket that was forgotten starts full.
 */
final class RateLimit {

  private static final int MAX_BUCKETS = 100_000;

  private final Limit perVisitor;
  private final Limit perAddress;
  private final Duration period;
  private final TimeMeter time;
  private final Cache<Object, Bucket> buckets;

  /**
   * @param most in a period
   * @param code of the message that refuses more
   */
  record Limit(long most, String code) {}

  RateLimit(Limit perVisitor, Limit perAddress, Duration period, TimeMeter time) {
    this.period = period;
    this.perVisitor = perVisitor;
    this.perAddress = perAddress;
    this.time = time;
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(period)
            .ticker(time::currentTimeNanos)
            .build();
  }

  /** Counts one request, as {@link #count(Requester, long)} does. */
  void count(Requester requester) {
    count(requester, 1);
  }

  /**
   * Counts {@code number} requests or bytes. A request refused for its visitor does not count for
   * the address, which others share.
   *
   * @throws Refusal if there were too many
   */
  void count(Requester requester, long number) {
    if (requester.visitor() != null) {
      take(requester.visitor(), perVisitor, number);
    }
    take(requester.address(), perAddress, number);
  }

  /**
   * Checks that there is room for {@code number} without counting it.
   *
   * @throws Refusal if there is none
   */
  void expect(Requester requester, long number) {
    if (requester.visitor() != null) {
      expect(requester.visitor(), perVisitor, number);
    }
    expect(requester.address(), perAddress, number);
  }

  private void expect(Object key, Limit limit, long number) {
    Bucket bucket = buckets.get(key, any -> newBucket(limit.most()));
    var probe = bucket.estimateAbilityToConsume(number);
    if (!probe.canBeConsumed()) {
      throw Refusal.tooMany(
          Duration.ofNanos(probe.getNanosToWaitForRefill()), limit.code(), limit.most());
    }
  }

  /** Counts what has happened already, without refusing. */
  void countAfter(Requester requester, long number) {
    if (requester.visitor() != null) {
      buckets
          .get(requester.visitor(), any -> newBucket(perVisitor.most()))
          .tryConsumeAsMuchAsPossible(number);
    }
    buckets
        .get(requester.address(), any -> newBucket(perAddress.most()))
        .tryConsumeAsMuchAsPossible(number);
  }

  private void take(Object key, Limit limit, long number) {
    Bucket bucket = buckets.get(key, any -> newBucket(limit.most()));
    var probe = bucket.tryConsumeAndReturnRemaining(number);
    if (!probe.isConsumed()) {
      throw Refusal.tooMany(
          Duration.ofNanos(probe.getNanosToWaitForRefill()), limit.code(), limit.most());
    }
  }

  private Bucket newBucket(long most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
        .withCustomTimePrecision(time)
        .build();
  }
}
