class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    for (int fd = 5; fd <= 20; fd++) {
      call(3, fd);
    }
    while (true) {
      Thread.sleep(1_000);
    }
  }
}
