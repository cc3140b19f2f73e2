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
    long page = call(9, 0, 4096, 7, 0x22, -1, 0);
    byte[] code = {
      (byte) 0xb8, 20, 0, 0, 0, // mov eax, 20: getpid there, writev here
      (byte) 0xcd, (byte) 0x80, // int 0x80
      (byte) 0xc3 // ret
    };
    MemorySegment segment = MemorySegment.ofAddress(page).reinterpret(4096);
    MemorySegment.copy(code, 0, segment, ValueLayout.JAVA_BYTE, 0, code.length);
    MethodHandle function =
        Linker.nativeLinker().downcallHandle(segment, FunctionDescriptor.of(ValueLayout.JAVA_INT));
    return "returned " + (int) function.invokeExact();
  }
}
