import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

class Solution {
  private static final MemorySegment ERRNO = Arena.global().allocate(Linker.Option.captureStateLayout());
  private static final MethodHandle SYSCALL =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
              Linker.Option.captureCallState("errno"));

  /** Returns the result of a system call, or -errno. */
  private static long call(long number, long... arguments) {
    long[] a = java.util.Arrays.copyOf(arguments, 6);
    try {
      long result = (long) SYSCALL.invokeExact(ERRNO, number, a[0], a[1], a[2], a[3], a[4], a[5]);
      return result == -1 ? -ERRNO.get(ValueLayout.JAVA_INT, 0) : result;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static long text(String text) {
    return Arena.global().allocateFrom(text).address();
  }

  private static long block(long... longs) {
    return Arena.global().allocateFrom(ValueLayout.JAVA_LONG, longs).address();
  }

  String probe(String folder, int port, int web, long host) throws Throwable {
    long limits = block(-1, -1);
    for (int resource = 0; resource < 16; resource++) {
      denied("setrlimit " + resource, call(160, resource, limits));
      denied("prlimit64 " + resource, call(302, 0, resource, limits, 0));
    }
    denied("prlimit64 of the server", call(302, host, 7, 0, limits));
    denied("prlimit64 with a high pointer", call(302, 0, 7, 0x100000000L, 0));
    denied("dumpable", call(157, 4, 1, 0, 0, 0));
    denied("privileges", call(157, 38, 0, 0, 0, 0));
    denied("another tracer", call(157, 0x59616d61, host, 0, 0, 0));
    denied("seccomp by prctl", call(157, 22, 1, 0, 0, 0));
    denied("arch_prctl", call(158, 0x1002, 0));
    denied("capset", call(126, block(0x20080522L, 0), block(-1, -1, -1)));
    denied("setpriority", call(141, 0, 0, -20));
    denied("sched_setscheduler", call(144, 0, 1, block(1)));
    denied("sched_setaffinity", call(203, 0, 8, block(1)));
    denied("ioprio_set", call(251, 1, 0, 0));
    denied("mlockall", call(151, 3));
    denied("clock_settime", call(227, 0, block(0, 0)));
    denied("adjtimex", call(159, Arena.global().allocate(256).address()));
    denied("sethostname", call(170, text("assay-attack"), 12));
    denied("uname", call(63, Arena.global().allocate(512).address()));
    denied("syslog", call(103, 3, Arena.global().allocate(4096).address(), 4096));
    denied("setgroups", call(116, 0, 0));
    denied("landlock", call(444, 0, 0, 1));
    denied("acct", call(163, 0));
    denied("swapon", call(167, text("/dev/zero"), 0));
    denied("quotactl", call(179, 0, 0, 0, 0));
    return verdict();
  }

  private static final StringBuilder OPEN = new StringBuilder();

  /** Notes a call that does not fail with EPERM, ENOSYS or ENOTTY. */
  private static long denied(String name, long result) {
    if (result != -1 && result != -38 && result != -25) {
      OPEN.append(name).append(" → ").append(result).append("; ");
    }
    return result;
  }

  private static String verdict() {
    return OPEN.isEmpty() ? "held" : OPEN.toString();
  }
}
