import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class Solution {
  String probe(String folder, int port, int web, long host) throws IOException {
    new FileOutputStream(FileDescriptor.err).write(new byte[100_000]);
    List<int[]> hoard = new ArrayList<>();
    while (true) {
      hoard.add(new int[1 << 20]);
    }
  }
}
