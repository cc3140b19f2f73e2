import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    doors.attempt("Integer.value", () -> write(Integer.class, "value", Integer.valueOf(1), 2));
    doors.attempt("Boolean.value", () -> write(Boolean.class, "value", true, false));
    doors.attempt("Long.value", () -> write(Long.class, "value", 1L, 2L));
    doors.attempt("Boolean.TRUE", () -> write(Boolean.class, "TRUE", null, false));
    doors.attempt("Integer.MAX_VALUE", () -> write(Integer.class, "MAX_VALUE", null, 0));
    doors.attempt("the cache", () -> {
      Field cache = Class.forName("java.lang.Integer$IntegerCache").getDeclaredField("cache");
      cache.setAccessible(true);
      Array.set(cache.get(null), 129, 2);
      return true;
    });
    doors.attempt("a handle", () ->
        MethodHandles.privateLookupIn(Integer.class, MethodHandles.lookup())
            .findVarHandle(Integer.class, "value", int.class));
    doors.attempt("an empty list", () -> write(Collections.class, "EMPTY_LIST", null, List.of(1)));
    doors.attempt("a static setter", () ->
        MethodHandles.lookup().findStaticSetter(System.class, "out", java.io.PrintStream.class));
    doors.attempt("List.of", () -> List.of().add(1));
    doors.attempt("Map.of", () -> Map.of().put(1, 1));
    if (Integer.valueOf(1) + 1 != 2 || !Boolean.TRUE) {
      return "changed";
    }
    return doors.verdict();
  }

  private static Object write(Class<?> type, String name, Object target, Object value) throws Exception {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(target, value);
    return true;
  }
}
