class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    denied("open", call(0x100000002L, text(folder + "/secret"), 0));
    denied("socket", call(0xdeadbeef00000029L, 2, 1, 0));
    return verdict();
  }
}
