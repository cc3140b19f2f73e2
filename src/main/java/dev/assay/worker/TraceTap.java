package dev.assay.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the recorder of woven code has recorded: every few milliseconds while a call goes on,
 * so that the host has it when the call is killed, and when the JVM exits. The class is loaded only
 * for woven code.
 */
final class TraceTap implements Runnable {

  static final long PERIOD_NANOS = 20_000_000;

  private final Frame.Load load;
  private final FrameChannel channel;
  private @Nullable Method taken;
  private String cut = "";
  private boolean threads;
  private int sent;
  private boolean answered;
  private boolean exited;

  TraceTap(Frame.Load load, FrameChannel channel) {
    this.load = load;
    this.channel = channel;
  }

  /** Returns the tap of a load; it also sends when the code exits. */
  static TraceTap open(Frame.Load load, FrameChannel channel) {
    var tap = new TraceTap(load, channel);
    Runtime.getRuntime().addShutdownHook(new Thread(tap, "trace"));
    return tap;
  }

  /** Sends what is new, if anything. */
  synchronized void send() throws IOException {
    if (!exited) {
      answered = false;
      sendNew();
    }
  }

  /** Sends what is new, and then the answer to the call. */
  synchronized void sendLast(Frame.Done done) throws IOException {
    if (!exited) {
      sendNew();
      channel.write(done);
      answered = true;
    }
  }

  private void sendNew() throws IOException {
    try {
      if (taken == null) {
        Class<?> recorder = SubmissionLoader.lastLoaded(load.recorder());
        if (recorder == null) {
          return;
        }
        taken = recorder.getMethod("taken", int.class);
      }
      var recorded = (Object[]) Objects.requireNonNull(taken.invoke(null, sent));
      var steps = (byte[]) recorded[0];
      var nowCut = (String) recorded[1];
      var nowThreads = (Boolean) recorded[2];
      if (steps.length > 0 || nowThreads != threads || !nowCut.equals(cut)) {
        channel.write(new Frame.Traced(load.nonce(), steps, nowCut, nowThreads));
        sent += steps.length;
        cut = nowCut;
        threads = nowThreads;
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError tampered) {
      cut = ""; // the code has broken its own recorder, so there is no more of its trace
    }
  }

  /**
   * Sends the rest at an exit. Nothing is sent afterwards, because the JVM may halt in the middle
   * of it; nor is this sent after an answer, where the host does not expect it.
   */
  @Override
  public synchronized void run() {
    exited = true;
    try {
      if (!answered) {
        sendNew();
      }
    } catch (IOException hostGone) {
      Runtime.getRuntime().halt(WorkerMain.HOST_GONE);
    }
  }
}
