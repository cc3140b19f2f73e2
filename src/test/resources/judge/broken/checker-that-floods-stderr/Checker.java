import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

class Checker {
  static boolean check(int n, int expected, int actual) throws IOException {
    var stderr = new FileOutputStream(FileDescriptor.err);
    while (true) {
      stderr.write('x');
    }
  }
}
