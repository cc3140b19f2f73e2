package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The seats of each address. A request needs one while its answer is computed, so however many
 * requests an address sends, they take a few cores' time from others at most. Those without a seat
 * wait in line: first come, first served.
 */
final class Seats {

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final int perAddress;
  private final Duration patience;
  private final Map<String, Row> rows = new ConcurrentHashMap<>();

  /** The seats of one address, known as long as a request sits there or waits. */
  private record Row(Semaphore free, int requests) {

    Row withRequests(int more) {
      return new Row(free, requests + more);
    }
  }

  /**
   * @param patience how long a request waits for a seat
   */
  Seats(int perAddress, Duration patience) {
    this.perAddress = perAddress;
    this.patience = patience;
  }

  /**
   * Waits for a seat.
   *
   * @throws Refusal if none became free in time
   */
  void take(String address) {
    Row row =
        rows.compute(
            address,
            (same, known) ->
                (known == null ? new Row(new Semaphore(perAddress, true), 0) : known)
                    .withRequests(1));
    boolean taken = false;
    try {
      taken = row.free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!taken) {
        leave(address);
      }
    }
    if (!taken) {
      throw Refusal.tooMany(RETRY, "no-seat");
    }
  }

  /** Gives a seat to the next in line. */
  void giveBack(String address) {
    Row row = rows.get(address);
    if (row != null) {
      row.free.release();
    }
    leave(address);
  }

  private void leave(String address) {
    rows.computeIfPresent(address, (same, row) -> row.requests == 1 ? null : row.withRequests(-1));
  }

  /** Returns how many addresses have requests that sit or wait. */
  int addresses() {
    return rows.size();
  }
}
