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
    long buffer = Arena.global().allocate(4096).address();
    denied("shmget", call(29, 0, 4096, 01600));
    denied("shmat", call(30, 0, 0, 0));
    denied("shmctl", call(31, 0, 14, buffer));
    denied("msgget", call(68, 0, 01600));
    denied("msgsnd", call(69, 0, buffer, 8, 04000));
    denied("semget", call(64, 0, 1, 01600));
    denied("semop", call(65, 0, buffer, 1));
    denied("mq_open", call(240, text("assay-attack"), 0102, 0600, 0));
    denied("mq_unlink", call(241, text("assay-attack")));
    denied("pipe", call(22, buffer));
    denied("pipe2", call(293, buffer, 0));
    denied("eventfd2", call(290, 0, 0));
    denied("epoll_create1", call(291, 0));
    denied("timerfd_create", call(283, 1, 0));
    denied("io_setup", call(206, 1, block(0)));
    denied("dup", call(32, 2));
    denied("dup2", call(33, 2, 9));
    denied("dup3", call(292, 2, 9, 0));
    denied("fcntl", call(72, 2, 0, 9));
    denied("sendfile", call(40, 2, 3, 0, 1));
    denied("splice", call(275, 4, 0, 5, 0, 1, 0));
    denied("tee", call(276, 4, 5, 1, 0));
    denied("copy_file_range", call(326, 3, 0, 2, 0, 1, 0));
    denied("ftruncate", call(77, 3, 0));
    denied("fchmod", call(91, 3, 0777));
    denied("terminal input", call(16, 0, 0x5412, text("x")));
    denied("terminal of one's own", call(16, 0, 0x540e, 0));
    denied("ioctl with high bits", call(16, 2, 0x100000000L | 0x5412, text("x")));
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
