package dev.assay.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.BiConsumer;

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
    forBoth(
        requester,
        (key, limit) -> {
          var probe = bucket(key, limit).tryConsumeAndReturnRemaining(number);
          expect(probe.isConsumed(), limit, probe.getNanosToWaitForRefill());
        });
  }

  /**
   * Checks that there is room for {@code number} without counting it.
   *
   * @throws Refusal if there is none
   */
  void expect(Requester requester, long number) {
    forBoth(
        requester,
        (key, limit) -> {
          var probe = bucket(key, limit).estimateAbilityToConsume(number);
          expect(probe.canBeConsumed(), limit, probe.getNanosToWaitForRefill());
        });
  }

  /** Counts what has happened already, without refusing. */
  void countAfter(Requester requester, long number) {
    forBoth(requester, (key, limit) -> bucket(key, limit).tryConsumeAsMuchAsPossible(number));
  }

  private void forBoth(Requester requester, BiConsumer<Object, Limit> work) {
    if (requester.visitor() != null) {
      work.accept(requester.visitor(), perVisitor);
    }
    work.accept(requester.address(), perAddress);
  }

  private static void expect(boolean room, Limit limit, long nanosToWait) {
    if (!room) {
      throw Refusal.tooMany(Duration.ofNanos(nanosToWait), limit.code(), limit.most());
    }
  }

  private Bucket bucket(Object key, Limit limit) {
    return buckets.get(key, any -> newBucket(limit.most()));
  }

  private Bucket newBucket(long most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
        .withCustomTimePrecision(time)
        .build();
  }
}
