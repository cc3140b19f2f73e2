import java.util.ServiceLoader;
import java.util.spi.ToolProvider;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe();
    String[] classes = {
      "com.sun.tools.attach.VirtualMachine", "java.lang.management.ManagementFactory",
      "javax.management.MBeanServerFactory", "java.lang.instrument.Instrumentation",
      "sun.instrument.InstrumentationImpl", "javax.tools.ToolProvider", "jdk.jshell.JShell",
      "java.net.http.HttpClient", "java.sql.DriverManager", "java.rmi.Naming", "javax.naming.InitialContext",
      "javax.script.ScriptEngineManager", "sun.misc.Unsafe", "sun.misc.Signal", "sun.reflect.ReflectionFactory",
      "java.util.prefs.Preferences", "java.util.logging.FileHandler", "java.awt.Robot",
      "com.sun.net.httpserver.HttpServer", "jdk.jfr.Recording", "jdk.net.ExtendedSocketOptions",
      "com.sun.nio.sctp.SctpChannel", "jdk.vm.ci.runtime.JVMCI", "org.springframework.boot.SpringApplication"
    };
    for (String name : classes) {
      doors.attempt(name, () -> Class.forName(name));
      doors.attempt(name + " (system)", () -> ClassLoader.getSystemClassLoader().loadClass(name));
    }
    for (String tool : new String[] {"javac", "jlink", "jar", "jmod", "javap"}) {
      doors.attempt(tool, () -> ToolProvider.findFirst(tool).orElse(null));
    }
    return doors
        .attempt("more modules", () -> ModuleLayer.boot().modules().size() > 2)
        .attempt("any tool", () -> ServiceLoader.load(ToolProvider.class).findFirst().orElse(null))
        .verdict();
  }
}
