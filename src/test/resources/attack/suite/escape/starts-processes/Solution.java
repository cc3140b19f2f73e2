import java.util.List;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    String[] command = {"/bin/sh", "-c", ": assay-attack-process"};
    ProcessBuilder builder = new ProcessBuilder(command);
    System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
    return new EscapeProbe()
        .attempt("exec", () -> Runtime.getRuntime().exec(command))
        .attempt(
            "exec with an environment",
            () -> Runtime.getRuntime().exec(command, new String[] {"LD_PRELOAD=/tmp/assay-attack.so"}))
        .attempt("inherited streams", () -> new ProcessBuilder(command).inheritIO().start())
        .attempt("a pipeline", () -> ProcessBuilder.startPipeline(List.of(builder, builder)).size())
        .attempt("a script", () -> new ProcessBuilder("/proc/self/exe", "-version").start())
        .attemptOnEachKindOfThread("start", builder::start)
        .verdict();
  }
}
