import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    MemorySegment frame = Arena.global().allocate(1 << 20);
    frame.set(ValueLayout.JAVA_INT, 0, 127 << 20);
    for (int fd = 3; fd <= 10; fd++) {
      call(1, fd, frame.address(), 4);
    }
    for (int i = 0; i < 127; i++) {
      for (int fd = 4; fd <= 6; fd++) {
        call(1, fd, frame.address(), 1 << 20);
      }
    }
    Thread.sleep(5_000);
    return "held";
  }
}
