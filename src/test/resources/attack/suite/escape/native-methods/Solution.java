import java.io.File;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe()
        .attempt("libc", () -> getpid())
        .attempt("a method of the JDK", () -> new Solution().open0("/etc/passwd"))
        .attempt("System.load", () -> {
          System.load("/lib/x86_64-linux-gnu/libc.so.6");
          return true;
        })
        .attempt("Runtime.load", () -> {
          Runtime.getRuntime().load(new File(folder, "secret").getPath());
          return true;
        });
    for (String library : new String[] {"net", "nio", "java", "jli", "instrument", "attach", "management"}) {
      doors.attempt(library, () -> {
        System.loadLibrary(library);
        return true;
      });
    }
    return doors.verdict();
  }

  private static native int getpid();

  private native int open0(String path);
}
