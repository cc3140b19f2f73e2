package dev.assay.worker;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the host at all times, on a thread of its own, so that the worker dies with the host.
 *
 * <p>It hands frames over one at a time, without monitors, since user code could hold them. User
 * code can also find the thread and call its {@code run}.
 */
final class HostLink extends Thread {

  private final FrameChannel channel;
  private final CapabilityProbe capabilities;
  private final Thread harness = Thread.currentThread();
  private volatile @Nullable Frame next;
  private Set<Capability> probed = Set.of();

  HostLink(FrameChannel channel, CapabilityProbe capabilities) {
    super("host-link");
    this.channel = channel;
    this.capabilities = capabilities;
    setDaemon(true);
  }

  @Override
  public void run() {
    if (Thread.currentThread() != this) {
      return;
    }
    try {
      while (true) {
        Frame frame = channel.read();
        if (frame instanceof Frame.Probe probe) {
          probed = capabilities.open(probe);
        }
        while (next != null) {
          LockSupport.park(this);
          Thread.interrupted();
        }
        next = frame;
        LockSupport.unpark(harness);
      }
    } catch (IOException | RuntimeException hostGone) {
      Runtime.getRuntime().halt(WorkerMain.HOST_GONE);
    }
  }

  /**
   * Returns the capabilities that were open on this thread, which is older than the lock. Call it
   * after taking the probe's frame.
   */
  Set<Capability> probed() {
    return probed;
  }

  /** Waits for the next frame. */
  Frame take() {
    while (true) {
      Frame frame = next;
      if (frame != null) {
        next = null;
        LockSupport.unpark(this);
        return frame;
      }
      LockSupport.park(this);
      Thread.interrupted();
    }
  }
}
