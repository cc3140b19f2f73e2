import java.lang.foreign.Arena;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return "returned " + call(425, 8, Arena.global().allocate(256).address());
  }
}
