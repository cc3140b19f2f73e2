import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Solution extends Kernel {
  String probe(String folder, int port, int web, long host) throws Throwable {
    long address = Arena.global().allocate(16).address();
    MemorySegment.ofAddress(address).reinterpret(16).set(ValueLayout.JAVA_SHORT, 0, (short) 2);
    MemorySegment.ofAddress(address).reinterpret(16)
        .set(ValueLayout.JAVA_SHORT, 2, Short.reverseBytes((short) port));
    MemorySegment.ofAddress(address).reinterpret(16).set(ValueLayout.JAVA_INT, 4, 0x0100007f);
    int[] families = {1, 2, 10, 16, 17, 38, 40, 44};
    for (int family : families) {
      for (int type : new int[] {1, 2, 3}) {
        denied("socket " + family + " " + type, call(41, family, type, 0), -22, -93, -94, -97);
      }
    }
    denied("socketpair", call(53, 1, 1, 0, Arena.global().allocate(8).address()));
    for (int fd = 0; fd < 10; fd++) {
      denied("connect " + fd, call(42, fd, address, 16));
      denied("bind " + fd, call(49, fd, address, 16));
      denied("listen " + fd, call(50, fd, 1));
      denied("accept4 " + fd, call(288, fd, 0, 0, 0));
      denied("sendto " + fd, call(44, fd, address, 1, 0, address, 16));
      denied("recvfrom " + fd, call(45, fd, address, 1, 0x40, 0, 0));
      denied("sendmsg " + fd, call(46, fd, address, 0));
      denied("recvmsg " + fd, call(47, fd, address, 0));
      denied("setsockopt " + fd, call(54, fd, 1, 2, address, 4));
    }
    return verdict();
  }
}
