class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return "returned " + call(0x40000000L | 2, text("/etc/passwd"), 0);
  }
}
