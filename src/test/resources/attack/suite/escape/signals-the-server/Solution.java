import java.util.stream.Stream;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    return new EscapeProbe()
        .attempt("destroyForcibly", () -> ProcessHandle.of(host).orElseThrow().destroyForcibly())
        .attempt("destroy", () -> ProcessHandle.of(host).orElseThrow().destroy())
        .attempt("the parent", () -> ProcessHandle.current().parent().orElseThrow().destroy())
        .attempt("all", () -> ProcessHandle.allProcesses().anyMatch(ProcessHandle::destroyForcibly))
        .attempt("kill", () -> Runtime.getRuntime().exec(new String[] {"kill", "-9", "" + host}))
        .attempt("oneself", () -> ProcessHandle.current().destroyForcibly())
        .attempt("waiting for it", () -> ProcessHandle.of(host).orElseThrow().onExit().isDone() || true)
        .attemptOnEachKindOfThread(
            "destroyForcibly", () -> ProcessHandle.of(host).orElseThrow().destroyForcibly())
        .verdict();
  }
}
