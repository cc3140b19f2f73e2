import java.util.Objects;
import java.util.concurrent.ForkJoinPool;

/** Tries doors and remembers those that stood open. */
public final class Doors {

  /** One way out. Opens if it returns anything but null and false. */
  public interface Door {
    Object open() throws Throwable;
  }

  private final StringBuffer open = new StringBuffer();

  public Doors attempt(String name, Door door) {
    try {
      Object found = door.open();
      if (found != null && !found.equals(false)) {
        open.append(name).append(" → ").append(found).append("; ");
      }
    } catch (Throwable denied) {
      Objects.requireNonNull(denied);
    }
    return this;
  }

  /** Tries a door on this thread, a new one, a virtual one, and one of the common pool. */
  public Doors attemptOnEachKindOfThread(String name, Door door) throws InterruptedException {
    attempt(name, door);
    Thread platform = Thread.ofPlatform().start(() -> attempt(name + " (new thread)", door));
    Thread virtual = Thread.ofVirtual().start(() -> attempt(name + " (virtual thread)", door));
    platform.join();
    virtual.join();
    ForkJoinPool.commonPool().submit(() -> attempt(name + " (common pool)", door)).join();
    return this;
  }

  /** Returns {@code held}, or what stood open. */
  public String verdict() {
    return open.isEmpty() ? "held" : open.toString();
  }
}
