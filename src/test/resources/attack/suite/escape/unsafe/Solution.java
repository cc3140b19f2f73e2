import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("sun.misc.Unsafe", () -> instance("sun.misc.Unsafe"))
        .attempt("the internal one", () -> instance("jdk.internal.misc.Unsafe"))
        .attempt("its method", () ->
            Class.forName("jdk.internal.misc.Unsafe").getMethod("getUnsafe").invoke(null))
        .attempt("a handle to it", () -> {
          Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
          return MethodHandles.privateLookupIn(unsafe, MethodHandles.lookup());
        })
        .attempt("scoped memory", () -> instance("jdk.internal.misc.ScopedMemoryAccess"))
        .attempt("a buffer's address", () -> {
          Field address = java.nio.Buffer.class.getDeclaredField("address");
          address.setAccessible(true);
          return address.getLong(ByteBuffer.allocateDirect(1));
        })
        .attempt("a buffer anywhere", () -> {
          var constructor = Class.forName("java.nio.DirectByteBuffer").getDeclaredConstructors()[0];
          constructor.setAccessible(true);
          return constructor;
        })
        .attempt("a cleaner", () -> {
          Object cleaner = Class.forName("sun.nio.ch.DirectBuffer").getMethod("cleaner")
              .invoke(ByteBuffer.allocateDirect(1));
          return cleaner;
        })
        .attempt("the virtual machine", () -> instance("jdk.internal.misc.VM"))
        .verdict();
  }

  private static Object instance(String className) throws Exception {
    Field field = Class.forName(className).getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return field.get(null);
  }
}
