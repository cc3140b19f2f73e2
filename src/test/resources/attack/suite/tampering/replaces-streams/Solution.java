import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

class Solution {
  int[] sorted(int[] numbers) throws Exception {
    System.out.close();
    System.err.close();
    System.in.close();
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
    System.setErr(new PrintStream(new Broken()));
    System.out.println("4 bytes of a length, perhaps");
    try {
      System.err.println("breaks");
    } catch (Error broken) {
      System.setErr(System.out);
    }
    System.setIn(new InputStream() {
      @Override
      public int read() {
        while (true) {}
      }
    });
    System.setOut(null);
    System.setErr(null);
    Arrays.sort(numbers);
    return numbers;
  }

  private static final class Broken extends OutputStream {
    @Override
    public void write(int any) {
      throw new Error("broken");
    }
  }
}
