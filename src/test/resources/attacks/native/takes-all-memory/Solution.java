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
    long mebibytes = 0;
    while (mebibytes < 4096) {
      long piece = call(9, 0, 16L << 20, 3, 0x4022, -1, 0);
      if (piece < 0) {
        break;
      }
      mebibytes += 16;
    }
    if (mebibytes >= 700) {
      return mebibytes + " MiB of data";
    }
    long reserved = 0;
    while (reserved < 1 << 20) {
      if (call(9, 0, 1L << 30, 1, 0x4022, -1, 0) < 0) {
        break;
      }
      reserved += 1024;
    }
    return reserved >= 4096 ? reserved + " MiB of page tables" : "held";
  }
}
