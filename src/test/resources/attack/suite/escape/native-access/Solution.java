import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor noArguments = FunctionDescriptor.of(ValueLayout.JAVA_INT);
    return new EscapeProbe()
        .attempt("a downcall", () ->
            linker.downcallHandle(linker.defaultLookup().findOrThrow("getpid"), noArguments).invoke())
        .attempt("a downcall by reflection", () ->
            Linker.class
                .getMethod("downcallHandle", FunctionDescriptor.class, Linker.Option[].class)
                .invoke(linker, noArguments, new Linker.Option[0]))
        .attempt("a downcall by handle", () ->
            MethodHandles.publicLookup()
                .findVirtual(
                    Linker.class,
                    "downcallHandle",
                    MethodType.methodType(
                        java.lang.invoke.MethodHandle.class,
                        FunctionDescriptor.class,
                        Linker.Option[].class))
                .invoke(linker, noArguments, new Linker.Option[0]))
        .attempt("an upcall", () -> {
          var target = MethodHandles.lookup().findStatic(
              Solution.class, "upcall", MethodType.methodType(int.class));
          return linker.upcallStub(target, noArguments, Arena.global());
        })
        .attempt("any address", () -> MemorySegment.ofAddress(4096).reinterpret(1 << 20))
        .attempt("a longer segment", () -> Arena.global().allocate(8).reinterpret(1 << 20))
        .attempt("a target layout", () -> ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_LONG))
        .attempt("a library", () -> SymbolLookup.libraryLookup("libc.so.6", Arena.global()))
        .attempt("a library's path", () ->
            SymbolLookup.libraryLookup(java.nio.file.Path.of("/lib/libc.so"), Arena.global()))
        .attemptOnEachKindOfThread("any address", () ->
            MemorySegment.ofAddress(4096).reinterpret(1 << 20))
        .verdict();
  }

  static int upcall() {
    return 0;
  }
}
