class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return "returned " + call(317, 1, 0, block(0, 0));
  }
}
