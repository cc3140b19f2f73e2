import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    for (String name : new String[] {"value", "hash", "coder", "hashIsZero"}) {
      doors.attempt(name, () -> {
        Field field = String.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get("held");
      });
    }
    doors.attempt("a handle", () ->
        MethodHandles.privateLookupIn(String.class, MethodHandles.lookup())
            .findVarHandle(String.class, "value", byte[].class));
    doors.attempt("a shared array", () -> {
      char[] letters = {'h', 'e', 'l', 'd'};
      String text = String.valueOf(letters).intern();
      letters[0] = 'b';
      return text.equals("held") ? null : text;
    });
    doors.attempt("getChars", () -> {
      var method = String.class.getDeclaredMethod("value");
      method.setAccessible(true);
      return method.invoke("held");
    });
    return doors.verdict();
  }
}
