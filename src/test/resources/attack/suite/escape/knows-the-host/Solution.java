import java.util.Map;
import java.util.Set;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    for (Map.Entry<String, String> entry : System.getenv().entrySet()) {
      if (!Set.of("LANG", "MALLOC_ARENA_MAX").contains(entry.getKey())) {
        doors.attempt("environment " + entry.getKey(), entry::getValue);
      }
    }
    for (String name : System.getProperties().stringPropertyNames()) {
      String value = System.getProperty(name);
      if (value.matches(".*/(home|root|work|data|tmp|usr|opt|var|app)/.*") || host > 1 && value.contains("" + host)) {
        doors.attempt("property " + name, () -> value);
      }
    }
    return doors
        .attempt("the user", () -> System.getProperty("user.name").equals("solution") ? null : System.getProperty("user.name"))
        .attempt("the home", () -> System.getProperty("user.home").equals("/") ? null : System.getProperty("user.home"))
        .attempt("the command", () -> System.getProperty("sun.java.command"))
        .attempt("the folder", () -> {
          String here = java.nio.file.Path.of("").toAbsolutePath().toString();
          return here.equals("/") ? null : here;
        })
        .attempt("where classes come from", () ->
            Solution.class.getProtectionDomain().getCodeSource() == null
                ? null
                : Solution.class.getProtectionDomain().getCodeSource().getLocation())
        .verdict();
  }
}
