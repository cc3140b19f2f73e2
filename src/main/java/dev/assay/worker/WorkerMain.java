package dev.assay.worker;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/**
 * The worker's main class.
 *
 * <p>The order is the design: pipes are re-opened privately, because the descriptors 0 and 1 are
 * public in Java; all that needs files is warmed up; the process locks itself; only then it says
 * ready and reads the first byte of a submission. The argument is the limit of private memory in
 * bytes, or {@code off} for no lock.
 */
final class WorkerMain {

  private static final int MAX_FRAME = 256 << 20;

  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException {
    var channel =
        new FrameChannel(
            new BufferedInputStream(new FileInputStream("/proc/self/fd/0"), 1 << 16),
            new FileOutputStream("/proc/self/fd/1"),
            MAX_FRAME);
    PrintStream toHost = System.err; // the warm-up exchanges it
    var syscalls = new Syscalls();
    var globals = new Globals();
    WarmUp.run(syscalls, globals);
    var doors = new Doors(syscalls);
    var link = new HostLink(channel, doors);
    link.start();
    channel.write(new Frame.Ready(lock(syscalls, arguments[0], toHost)));
    Frame first = link.take();
    if (first instanceof Frame.Probe probe) {
      channel.write(new Frame.Probed(CaseRunner.openDoors(doors, probe), link.openDoors()));
    } else if (first instanceof Frame.Load load) {
      var runner = new CaseRunner(load, syscalls, globals);
      while (link.take() instanceof Frame.Call call) {
        channel.write(runner.run(call.arguments()));
      }
    }
    Runtime.getRuntime().halt(WorkerExit.HOST_GONE);
  }

  private static String lock(Syscalls syscalls, String dataBytes, PrintStream toHost) {
    if (dataBytes.equals("off")) {
      return "off";
    }
    try {
      return new Lockdown(syscalls).lock(Long.parseLong(dataBytes));
    } catch (IllegalStateException e) {
      toHost.println(e.getMessage());
      Runtime.getRuntime().halt(WorkerExit.NO_LOCK);
      throw e;
    }
  }
}
