import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    List<Object> kept = new ArrayList<>();
    EscapeProbe doors = new EscapeProbe();
    for (int i = 0; i < 50; i++) {
      doors.attempt("a selector", () -> kept.add(Selector.open()));
      doors.attempt("a pipe", () -> kept.add(Pipe.open()));
    }
    return doors.attemptOnEachKindOfThread("a selector", Selector::open).verdict();
  }
}
