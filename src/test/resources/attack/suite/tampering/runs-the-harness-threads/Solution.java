class Solution {
  private static int calls;

  String probe(String folder, int port, int web, long host) throws Exception {
    if (calls++ > 0) {
      return "called by itself";
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!thread.getClass().getPackageName().startsWith("j")
          || thread.getName().equals("main")) {
        Thread runner = Thread.ofPlatform().daemon().start(thread::run);
        runner.join(5_000);
        if (runner.isAlive()) {
          return thread + " runs for us";
        }
      }
    }
    Thread.currentThread().run();
    return calls == 1 ? "held" : "called again";
  }
}
