class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long mebibytes = 0;
    while (mebibytes < 4096) {
      long piece = call(9, 0, 16L << 20, 3, 0x4022, -1, 0);
      if (piece < 0) {
        break;
      }
      mebibytes += 16;
    }
    if (mebibytes >= 700) {
      return mebibytes + " MiB of data";
    }
    long reserved = 0;
    while (reserved < 1 << 20) {
      if (call(9, 0, 1L << 30, 1, 0x4022, -1, 0) < 0) {
        break;
      }
      reserved += 1024;
    }
    return reserved >= 4096 ? reserved + " MiB of page tables" : "held";
  }
}
