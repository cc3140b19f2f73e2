import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    String[] devices = {
      "zero", "null", "full", "random", "urandom", "tty", "console", "ptmx", "mem", "port", "kmsg",
      "vda", "sda", "loop-control", "fuse", "kvm", "net/tun", "stdin", "shm", "userfaultfd"
    };
    for (String device : devices) {
      doors.attempt(device, () -> new FileInputStream("/dev/" + device).getFD());
    }
    return doors
        .attempt("write to full", () -> new FileOutputStream("/dev/full").getFD())
        .attempt("both ways", () -> new RandomAccessFile("/dev/zero", "rw").getFD())
        .verdict();
  }
}
