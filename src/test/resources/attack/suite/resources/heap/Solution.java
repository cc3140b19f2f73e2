import java.util.ArrayList;
import java.util.List;

class Solution {
  String probe(String folder, int port, int web, long host) {
    while (true) {
      try {
        List<int[]> hoard = new ArrayList<>();
        while (true) {
          hoard.add(new int[1 << 20]);
        }
      } catch (OutOfMemoryError e) {
        continue;
      }
    }
  }
}
