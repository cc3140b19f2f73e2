import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
  private static final EscapeProbe DOORS = new EscapeProbe();
  private static String secret;
  private static volatile int cleaned;

  String probe(String folder, int port, int web, long host) throws Exception {
    secret = folder + "/secret";
    Cleaner.create().register(new Object(), () -> {
      DOORS.attempt("a cleaner", Solution::read);
      cleaned++;
    });
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    PhantomReference<Object> phantom = new PhantomReference<>(new Object(), queue);
    for (int i = 0; i < 50; i++) {
      new Finalized();
    }
    for (int i = 0; i < 20 && cleaned == 0; i++) {
      System.gc();
      queue.remove(10);
    }
    if (cleaned == 0 || phantom.get() != null) {
      return "nothing was cleaned";
    }
    return DOORS.verdict();
  }

  private static Object read() throws Exception {
    return Files.readString(Path.of(secret));
  }

  private static final class Finalized {
    @Override
    @SuppressWarnings("removal")
    protected void finalize() {
      DOORS.attempt("a finalizer", () -> "was called");
    }
  }
}
