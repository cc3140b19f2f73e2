import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    for (int number = 3; number < 10; number++) {
      int fd = number;
      doors.attempt("descriptor " + fd, () -> new FileInputStream(descriptor(fd)).read());
    }
    return doors
        .attempt("input", () -> new FileInputStream(FileDescriptor.in).read() >= 0)
        .attempt("System.in", () -> System.in.read() >= 0)
        .attempt("the console", () -> System.console() != null && System.console().readLine() != null)
        .attempt("a line", () -> IO.readln())
        .attempt("what is there", () -> new FileInputStream(FileDescriptor.in).available() > 0)
        .attempt("output as input", () -> new FileInputStream(FileDescriptor.out).read() >= 0)
        .attempt("a number put in", () -> {
          Field field = FileDescriptor.class.getDeclaredField("fd");
          field.setAccessible(true);
          field.setInt(FileDescriptor.out, 5);
          return true;
        })
        .attempt("a handle put in", () ->
            MethodHandles.privateLookupIn(FileDescriptor.class, MethodHandles.lookup())
                .findVarHandle(FileDescriptor.class, "fd", int.class))
        .attempt("closed", () -> {
          new FileOutputStream(FileDescriptor.out).close();
          new FileInputStream(FileDescriptor.in).close();
          return false;
        })
        .verdict();
  }

  private static FileDescriptor descriptor(int number) throws Exception {
    Constructor<FileDescriptor> constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
    constructor.setAccessible(true);
    return constructor.newInstance(number);
  }
}
