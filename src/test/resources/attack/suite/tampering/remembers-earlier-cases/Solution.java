import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Solution {
  private static boolean called;
  private static final int[] ARRAY = {0};
  private static final ThreadLocal<String> LOCAL = new ThreadLocal<>();

  String probe(String folder, int port, int web, long host) {
    EscapeProbe doors = new EscapeProbe()
        .attempt("a field", () -> called)
        .attempt("an array", () -> ARRAY[0] > 0)
        .attempt("a thread local", LOCAL::get)
        .attempt("a nested class", () -> !Nested.SEEN.isEmpty())
        .attempt("an interface", () -> !Face.SEEN.isEmpty())
        .attempt("an enum", () -> Single.ONE.calls > 0)
        .attempt("a record", () -> Entry.seen)
        .attempt("a local class", () -> remember(false));
    called = true;
    ARRAY[0]++;
    LOCAL.set(folder);
    Nested.SEEN.add(folder);
    Face.SEEN.append(folder);
    Single.ONE.calls++;
    Entry.seen = true;
    remember(true);
    return doors.verdict();
  }

  private static boolean remember(boolean value) {
    class Local {
      static boolean seen;
    }
    Supplier<Boolean> before = () -> Local.seen;
    boolean result = before.get();
    Local.seen |= value;
    return result;
  }

  private static final class Nested {
    static final List<String> SEEN = new ArrayList<>();
  }

  private interface Face {
    StringBuilder SEEN = new StringBuilder();
  }

  private enum Single {
    ONE;
    private int calls;
  }

  private record Entry(int any) {
    static boolean seen;
  }
}
