package dev.assay.web.guard;

import dev.assay.web.guard.ConcurrencyLimit.Permit;
import dev.assay.web.request.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of this JVM's heap that requests may take as long as they last: their bodies, all that
 * is made of these, and long texts on their way to clients that may read slowly. A body of 2 MB can
 * become 50 MB of lists, so those of one address could fill the heap and harm everybody.
 */
final class HeapRoom {

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** The part of all addresses together, and that of one. */
  private static final int EVERYBODYS_PART = 6;

  private static final int ADDRESS_PART = 12;

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final long perAddress;
  private final long everybody;
  private final Map<String, Long> taken = new HashMap<>();
  private long takenByAll;

  /**
   * @param perAddress most bytes of one address
   * @param everybody most bytes of all addresses
   */
  HeapRoom(long perAddress, long everybody) {
    this.perAddress = perAddress;
    this.everybody = everybody;
  }

  /** Returns the room that this JVM's heap has. */
  static HeapRoom ofThisHeap() {
    return new HeapRoom(HEAP / ADDRESS_PART, HEAP / EVERYBODYS_PART);
  }

  /**
   * Takes room for {@code bytes}, or all of the address's room if that is not enough.
   *
   * @throws Refusal if others take it
   */
  Share take(String address, long bytes) {
    var share = new Share(address);
    share.resize(bytes);
    return share;
  }

  private synchronized void take(String address, long before, long wanted) {
    long more = wanted - before;
    if (more > 0 && taken.getOrDefault(address, 0L) + more > perAddress) {
      throw Refusal.tooMany(RETRY, "too-large-at-once.address");
    }
    if (more > 0 && takenByAll + more > everybody) {
      throw Refusal.tooMany(RETRY, "too-large-at-once.everybody");
    }
    takenByAll += more;
    taken.merge(address, more, Long::sum);
    taken.remove(address, 0L);
  }

  /** The room of one request, used by the request's own thread. */
  final class Share implements Permit {

    private final String address;
    private long bytes;

    private Share(String address) {
      this.address = address;
    }

    /**
     * Takes more room, or gives some back.
     *
     * @throws Refusal if others take it
     */
    void resize(long wanted) {
      long bounded = Math.min(wanted, perAddress);
      take(address, bytes, bounded);
      bytes = bounded;
    }

    @Override
    public void close() {
      resize(0);
    }
  }
}
