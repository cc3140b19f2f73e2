import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    String path = folder + "/secret";
    long secret = text(path);
    for (int i = 0; i < 3; i++) {
      MemorySegment.ofAddress(4096).reinterpret(8, Arena.ofAuto(), any -> {
        result = call(2, secret, 0);
        thread = Thread.currentThread().getName();
      });
    }
    for (int i = 0; i < 40 && thread == null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    if (!"Common-Cleaner".equals(thread)) {
      return "the cleaner did not come: " + thread;
    }
    return result < 0 ? "held" : "opened on " + thread;
  }

  private static volatile String thread;
  private static volatile long result;
}
