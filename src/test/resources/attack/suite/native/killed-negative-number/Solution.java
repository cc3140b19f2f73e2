class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return "returned " + call(-1);
  }
}
