import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

class Solution extends Kernel {
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
