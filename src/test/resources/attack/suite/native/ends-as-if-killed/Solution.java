class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long own = call(39);
    call(234, own, call(186), 9);
    return "alive";
  }
}
