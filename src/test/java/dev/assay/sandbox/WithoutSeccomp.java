package dev.assay.sandbox;

import dev.assay.worker.Syscalls;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a command where the kernel refuses seccomp filters, as an old kernel or a container's
 * profile does: under a filter of its own, which refuses just that. The first arguments are the
 * library for {@link Syscalls} and the error number.
 */
final class WithoutSeccomp {

  private static final int PRCTL = Syscalls.AARCH64 ? 167 : 157;
  private static final int SECCOMP = Syscalls.AARCH64 ? 277 : 317;
  private static final int NO_NEW_PRIVS = 38;
  private static final int ON_ALL_THREADS = 1;

  private WithoutSeccomp() {}

  /** Returns {@code command} run where seccomp fails with {@code error}. */
  static List<String> command(int error, List<String> command) {
    List<String> all =
        new ArrayList<>(
            List.of(
                WorkerImage.launcher(WorkerImage.JAVA_HOME).toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WithoutSeccomp.class.getName(),
                WorkerImage.library(TestRuntime.home()).toString(),
                "" + error));
    all.addAll(command);
    return all;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    refuseSeccomp(new Syscalls(arguments[0]), Integer.parseInt(arguments[1]));
    var command = Arrays.asList(arguments).subList(2, arguments.length);
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static void refuseSeccomp(Syscalls syscalls, int error) {
    syscalls.call(PRCTL, NO_NEW_PRIVS, 1, 0, 0, 0);
    ByteBuffer block = syscalls.block();
    block.putShort(0, (short) 4).putLong(8, syscalls.address() + 16).position(16);
    instruction(block, 0x20, 0, 0, 0); // load the call's number
    instruction(block, 0x15, 0, 1, SECCOMP);
    instruction(block, 0x06, 0, 0, 0x00050000 | error);
    instruction(block, 0x06, 0, 0, 0x7fff0000); // all else is allowed
    if (syscalls.call(SECCOMP, 1, ON_ALL_THREADS, syscalls.address()) != 0) {
      throw new IllegalStateException("no filter can be set here");
    }
  }

  private static void instruction(ByteBuffer to, int code, int then, int otherwise, int value) {
    to.putShort((short) code).put((byte) then).put((byte) otherwise).putInt(value);
  }
}
