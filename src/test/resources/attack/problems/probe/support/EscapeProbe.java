import java.util.Objects;
import java.util.concurrent.ForkJoinPool;

/** Tries ways out of the sandbox and remembers those that were open. */
public final class EscapeProbe {

  /** One way out. Opens if it returns anything but null and false. */
  public interface Escape {
    Object open() throws Throwable;
  }

  private final StringBuffer open = new StringBuffer();

  public EscapeProbe attempt(String name, Escape escape) {
    try {
      Object found = escape.open();
      if (found != null && !found.equals(false)) {
        open.append(name).append(" → ").append(found).append("; ");
      }
    } catch (Throwable denied) {
      Objects.requireNonNull(denied);
    }
    return this;
  }

  /** Tries a way out on this thread, a new one, a virtual one, and one of the common pool. */
  public EscapeProbe attemptOnEachKindOfThread(String name, Escape escape) throws InterruptedException {
    attempt(name, escape);
    Thread platform = Thread.ofPlatform().start(() -> attempt(name + " (new thread)", escape));
    Thread virtual = Thread.ofVirtual().start(() -> attempt(name + " (virtual thread)", escape));
    platform.join();
    virtual.join();
    ForkJoinPool.commonPool().submit(() -> attempt(name + " (common pool)", escape)).join();
    return this;
  }

  /** Returns {@code held}, or the ways out that were open. */
  public String verdict() {
    return open.isEmpty() ? "held" : open.toString();
  }
}
