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
    long read = 1;
    long write = 3;
    long shared = 0x01;
    long mapPrivate = 0x02;
    long anonymous = 0x20;
    long grows = 0x100;
    denied("shared", call(9, 0, 4096, write, shared | anonymous, -1, 0));
    denied("shared and validated", call(9, 0, 4096, write, 0x03 | anonymous, -1, 0));
    denied("droppable", call(9, 0, 4096, write, 0x08 | anonymous, -1, 0));
    denied("a stack", call(9, 0, 1L << 32, write, mapPrivate | anonymous | grows, -1, 0));
    denied("a shared file", call(9, 0, 4096, read, shared, 3, 0));
    denied("an executable file", call(9, 0, 4096, 5, mapPrivate, 3, 0));
    long page = call(9, 0, 4096, write, mapPrivate | anonymous, -1, 0);
    if (page < 0) {
      return "not even honest memory: " + page;
    }
    denied("a poisoned page", call(28, page, 4096, 100));
    denied("a page taken from the machine", call(28, page, 4096, 101));
    denied("mlock", call(149, page, 4096));
    denied("mbind", call(237, page, 4096, 2, block(1), 8, 0));
    denied("move_pages", call(279, host, 1, block(page), 0, block(0), 0));
    denied("remap_file_pages", call(216, page, 4096, 0, 0, 0));
    denied("pkey_alloc", call(330, 0, 0));
    denied("migrate_pages", call(256, host, 8, block(1), block(1)));
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
