package dev.assay.worker;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread that always reads from the host, so that the worker dies with it.
 *
 * <p>It hands frames over one at a time, without monitors: user code could hold them. User code can
 * also find the thread and call its {@code run}.
 */
final class HostLink extends Thread {

  private final FrameChannel channel;
  private final CapabilityProbe doors;
  private final Thread harness = Thread.currentThread();
  private volatile @Nullable Frame next;
  private Set<Capability> openDoors = Set.of();

  HostLink(FrameChannel channel, CapabilityProbe doors) {
    super("host-link");
    this.channel = channel;
    this.doors = doors;
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
          openDoors = doors.open(probe);
        }
        while (next != null) {
          LockSupport.park(this);
          Thread.interrupted();
        }
        next = frame;
        LockSupport.unpark(harness);
      }
    } catch (IOException | RuntimeException hostGone) {
      Runtime.getRuntime().halt(WorkerExit.HOST_GONE);
    }
  }

  /**
   * Returns what this thread, which is older than the lock, could open. To be called once the probe
   * was taken.
   */
  Set<Capability> openDoors() {
    return openDoors;
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
