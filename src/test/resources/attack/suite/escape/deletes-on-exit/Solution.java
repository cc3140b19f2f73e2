import java.io.File;

class Solution {
  String probe(String folder, int port, int web, long host) {
    new File(folder, "secret").deleteOnExit();
    new File(folder, "socket").deleteOnExit();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> new File(folder, "secret").delete()));
    System.exit(0);
    return "held";
  }
}
