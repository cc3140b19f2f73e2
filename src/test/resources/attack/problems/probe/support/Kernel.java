import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/**
 * Raw system calls, for a submission with native access to extend. It has no mutable static state, so
 * that submissions that leave it alone keep their classes from case to case.
 */
public abstract class Kernel {

  private static final int EPERM = 1;
  private static final int ENOTTY = 25;
  private static final int ENOSYS = 38;

  private final MemorySegment errno =
      Arena.global().allocate(Linker.Option.captureStateLayout());
  private final MethodHandle syscall =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
              Linker.Option.captureCallState("errno"));
  private final StringBuilder open = new StringBuilder();

  /** Returns the result of a system call, or -errno. */
  protected final long call(long number, long... arguments) {
    long[] a = Arrays.copyOf(arguments, 6);
    try {
      long result = (long) syscall.invokeExact(errno, number, a[0], a[1], a[2], a[3], a[4], a[5]);
      return result == -1 ? -errno.get(ValueLayout.JAVA_INT, 0) : result;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  protected final long text(String text) {
    return Arena.global().allocateFrom(text).address();
  }

  protected final long block(long... longs) {
    return Arena.global().allocateFrom(ValueLayout.JAVA_LONG, longs).address();
  }

  /** Notes a call that fails neither with EPERM, ENOSYS, ENOTTY nor as what is absent does. */
  protected final long denied(String name, long result, long... absent) {
    if (result != -EPERM
        && result != -ENOSYS
        && result != -ENOTTY
        && Arrays.stream(absent).noneMatch(errno -> errno == result)) {
      open.append(name).append(" → ").append(result).append("; ");
    }
    return result;
  }

  /** Returns {@code held}, or the calls that were not denied. */
  protected final String verdict() {
    return open.isEmpty() ? "held" : open.toString();
  }
}
