package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Limits how many requests of a kind go on at one time: per visitor, per address and in all. */
public final class ConcurrencyLimit {

  private static final String EVERYBODY = "everybody";

  private final int perVisitor;
  private final int perAddress;
  private final int everybody;
  private final Duration retryAfter;
  private final Map<Object, Integer> counts = new ConcurrentHashMap<>();

  /**
   * @param retryAfter how soon one of several requests usually ends
   */
  ConcurrencyLimit(int perVisitor, int perAddress, int everybody, Duration retryAfter) {
    this.perVisitor = perVisitor;
    this.perAddress = perAddress;
    this.everybody = everybody;
    this.retryAfter = retryAfter;
  }

  /** Counts for one request until it is closed; closing it again does nothing. */
  public interface Permit extends AutoCloseable {
    Permit NONE = () -> {};

    @Override
    void close();
  }

  /**
   * Counts one more request until its permit is closed.
   *
   * @throws Refusal if too many go on
   */
  Permit acquire(Requester requester) {
    List<Object> keys = new ArrayList<>();
    try {
      if (requester.visitor() != null) {
        add(keys, requester.visitor(), perVisitor, "at-once.visitor");
      }
      add(keys, requester.address(), perAddress, "at-once.address");
      add(keys, EVERYBODY, everybody, "at-once.everybody");
    } catch (Refusal e) {
      keys.forEach(this::remove);
      throw e;
    }
    var open = new AtomicBoolean(true);
    return () -> {
      if (open.getAndSet(false)) {
        keys.forEach(this::remove);
      }
    };
  }

  private void add(List<Object> keys, Object key, int limit, String code) {
    counts.compute(
        key,
        (same, count) -> {
          int before = count == null ? 0 : count;
          if (before >= limit) {
            throw Refusal.tooMany(retryAfter, code, limit);
          }
          return before + 1;
        });
    keys.add(key);
  }

  private void remove(Object key) {
    counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
  }
}
