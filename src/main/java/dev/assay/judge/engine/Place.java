package dev.assay.judge.engine;

import dev.assay.judge.engine.Slots.Line;
import java.time.Duration;

/**
 * A slot of long work that gives it back for a while when others wait. It holds none at first. Not
 * for several threads.
 */
public final class Place implements AutoCloseable {

  /** To give way costs the workers: they are worth it for so long. */
  private static final long LEAST_NANOS = Duration.ofMillis(50).toNanos();

  private final Slots slots;
  private final Line line;
  private final String sender;
  private boolean isHeld;
  private long since;

  Place(Slots slots, Line line, String sender) {
    this.slots = slots;
    this.line = line;
    this.sender = sender;
  }

  /**
   * Waits for a slot, unless it holds one.
   *
   * @param most the longest wait
   * @return whether it holds one now
   */
  public boolean take(Duration most) throws InterruptedException {
    if (!isHeld) {
      isHeld = slots.tryAcquire(line, sender, most);
      since = System.nanoTime();
    }
    return isHeld;
  }

  /** Tells whether it has held a slot for a while for which others wait. */
  public boolean isAwaited() {
    return isHeld && System.nanoTime() - since > LEAST_NANOS && slots.isAwaited();
  }

  /** Gives the slot back, if it holds one; it may be taken again. */
  public void giveBack() {
    if (isHeld) {
      isHeld = false;
      slots.count(line, sender, System.nanoTime() - since);
      slots.release(line, sender);
    }
  }

  @Override
  public void close() {
    giveBack();
  }
}
